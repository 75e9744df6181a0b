/// The lines of a bag's tag file, which may end with LF, CR or CRLF (RFC 8493 §2.1.3).
enum BagLines {
  static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(bytes[start..<index])
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// The value of the first line "Label: value" of that label.
  static func value(of label: String, in bytes: [UInt8]) -> String? {
    let prefix = Array("\(label):".utf8)
    guard let line = split(bytes).first(where: { $0.starts(with: prefix) }) else { return nil }
    let value = line.dropFirst(prefix.count).drop { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: value, as: UTF8.self)
  }
}
