/// An encoding of tag files that can be read (RFC 8493 §2.1.1 wants UTF-8 and permits others).
enum TagEncoding: Equatable {
  case utf8
  case latin1
  /// Big-endian unless a byte-order mark says otherwise.
  case utf16
  case utf16BigEndian
  case utf16LittleEndian

  /// The encoding of a name registered with IANA, in any case of letters.
  init?(named name: String) {
    switch name.uppercased() {
    case "UTF-8", "UTF8", "US-ASCII", "ASCII": self = .utf8
    case "ISO-8859-1", "ISO8859-1", "ISO_8859-1", "LATIN1", "LATIN-1": self = .latin1
    case "UTF-16", "UTF16": self = .utf16
    case "UTF-16BE": self = .utf16BigEndian
    case "UTF-16LE": self = .utf16LittleEndian
    default: return nil
    }
  }

  /// The text as UTF-8; nil where the bytes are not of this encoding, or more than `limit` come of it.
  ///
  /// UTF-8 itself is not looked through: names are compared as bytes, and each that is not UTF-8 is told of alone.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8]? {
    switch self {
    case .utf8: return Array(bytes)
    case .latin1:
      guard bytes.count <= limit / 2 else { return nil }
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 8)
      for byte in bytes {
        if byte < 0x80 {
          text.append(byte)
        } else {
          text.append(0xC0 | byte >> 6)
          text.append(0x80 | byte & 0x3F)
        }
      }
      return text
    case .utf16:
      return Self.decode(bytes, isBig: !bytes.starts(with: [0xFF, 0xFE]), limit: limit)
    case .utf16BigEndian: return Self.decode(bytes, isBig: true, limit: limit)
    case .utf16LittleEndian: return Self.decode(bytes, isBig: false, limit: limit)
    }
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isBig: Bool, limit: Int
  ) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2), bytes.count <= limit / 2 else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).lazy.map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { text.append($0) }
    return isBroken ? nil : text
  }
}
