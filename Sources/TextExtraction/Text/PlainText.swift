import CaseModel

/// The characters of a plain text file, and how they were written.
struct PlainText {
  let encoding: TextEncoding
  /// Lines end with a line feed; form feeds are kept, and a byte-order mark is not.
  private(set) var text: [UInt8] = []
  /// Bytes that mean nothing in that encoding; each stands as U+FFFD.
  private(set) var unmapped = 0

  /// - Throws: `ExtractionError.notThisFormat` where too much of it is no text.
  init(_ bytes: [UInt8]) throws(ExtractionError) {
    let (encoding, mark) = EncodingGuess.encoding(of: bytes)
    self.encoding = encoding
    let rest = bytes.dropFirst(mark)
    text.reserveCapacity(rest.count + rest.count / 8)
    switch encoding {
    case .utf8: decode(rest, as: UTF8.self)
    case .utf16LittleEndian: decode(Self.units(rest, first: 0, second: 8), as: UTF16.self)
    case .utf16BigEndian: decode(Self.units(rest, first: 8, second: 0), as: UTF16.self)
    case .latin1: for byte in rest { append(Unicode.Scalar(byte)) }
    case .windows1252: decode(rest, by: SingleByteTables.windows1252)
    case .macRoman: decode(rest, by: SingleByteTables.macRoman)
    }
    guard !isBinary else { throw .notThisFormat(.text) }
    if let last = text.last, last != 0x0A { text.append(0x0A) }
  }

  /// Word processors and pictures hold a NUL or another control character every few bytes; no text does.
  private var isBinary: Bool {
    let controls = text.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return (controls + unmapped) * 20 > text.count
  }

  private mutating func decode<Encoding: Unicode.Encoding>(
    _ units: some Sequence<Encoding.CodeUnit>, as encoding: Encoding.Type
  ) {
    var parser = Encoding.ForwardParser()
    var iterator = units.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): append(Encoding.decode(encoded))
      case .error: fail()
      case .emptyInput: return
      }
    }
  }

  private mutating func decode(_ bytes: ArraySlice<UInt8>, by table: [Unicode.Scalar?]) {
    for byte in bytes {
      if byte < 0x80 {
        append(Unicode.Scalar(byte))
      } else if let scalar = table[Int(byte) - 0x80] {
        append(scalar)
      } else {
        fail()
      }
    }
  }

  private mutating func fail() {
    unmapped += 1
    text.append("\u{FFFD}" as Unicode.Scalar)
  }

  private var afterReturn = false

  /// CRLF, and CR alone as old Macintosh files have it, end a line as LF does.
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": text.append(0x0A)
    case "\n" where afterReturn: break
    default: text.append(scalar)
    }
    afterReturn = scalar == "\r"
  }

  private static func units(
    _ bytes: ArraySlice<UInt8>, first: UInt16, second: UInt16
  ) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      return UInt16(bytes[index]) << first | UInt16(next) << second
    }
  }
}
