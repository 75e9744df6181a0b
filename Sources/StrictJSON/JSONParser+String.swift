extension JSONParser {
  /// Reads a string that begins at the current quotation mark.
  mutating func string() throws(JSONError) -> String {
    let start = position
    position += 1
    var unescaped: [UInt8]?
    var runStart = position
    while true {
      guard position < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw error(.controlCharacterInString, at: position) }
      guard byte == UInt8(ascii: "\\") else {
        position += 1
        continue
      }
      // Taken out for the time of the change, so that a string of many escapes is not copied at each.
      var text = unescaped ?? []
      unescaped = nil
      text.append(contentsOf: bytes[runStart..<position])
      try escape(into: &text)
      unescaped = text
      runStart = position
    }
    let last = bytes[runStart..<position]
    position += 1
    // Most strings have no escape: they are checked and copied once.
    let string =
      unescaped.map { String(validating: $0 + last, as: UTF8.self) }
      ?? String(validating: last, as: UTF8.self)
    guard let string else { throw error(.invalidUTF8, at: start) }
    return string
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = position
    position += 1
    guard position < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: Array(String(try codePoint(from: start)).utf8))
    default: throw error(.invalidEscape, at: start)
    }
  }

  private mutating func codePoint(from start: Int) throws(JSONError) -> Character {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(UInt32(first)) { return Character(scalar) }
    guard UTF16.isLeadSurrogate(first), bytes[position...].starts(with: [0x5C, 0x75]) else {
      throw error(.loneSurrogate, at: start)
    }
    position += 2
    let second = try codeUnit(from: start)
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw error(.loneSurrogate, at: start) }
    return Character(scalar)
  }

  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
    guard position + 4 <= bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let byte = bytes[position]
      let digit: UInt16
      switch byte {
      case 0x30...0x39: digit = UInt16(byte - 0x30)
      case 0x41...0x46: digit = UInt16(byte - 0x41 + 10)
      case 0x61...0x66: digit = UInt16(byte - 0x61 + 10)
      default: throw error(.invalidEscape, at: start)
      }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }
}
