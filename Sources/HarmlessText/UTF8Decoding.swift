/// One step through bytes that should be UTF-8 (Unicode 15, table 3-7).
enum UTF8Step {
  /// A well-formed scalar and how many bytes it takes.
  case scalar(UInt32, length: Int)
  /// A maximal ill-formed subpart and how many bytes it takes, at least 1.
  case invalid(length: Int)

  /// Decodes at `start`, which must be inside `bytes`.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UTF8Step {
    let first = bytes[start]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    var value: UInt32
    switch first {
    case 0x00...0x7F: return .scalar(UInt32(first), length: 1)
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF:
      (length, value) = (3, UInt32(first & 0x0F))
      if first == 0xE0 { lowest = 0xA0 }  // overlong below
      if first == 0xED { highest = 0x9F }  // surrogates above
    case 0xF0...0xF4:
      (length, value) = (4, UInt32(first & 0x07))
      if first == 0xF0 { lowest = 0x90 }  // overlong below
      if first == 0xF4 { highest = 0x8F }  // past U+10FFFF above
    default: return .invalid(length: 1)
    }
    for index in 1..<length {
      guard start + index < bytes.count else { return .invalid(length: index) }
      let byte = bytes[start + index]
      guard byte >= lowest && byte <= highest else { return .invalid(length: index) }
      value = value << 6 | UInt32(byte & 0x3F)
      (lowest, highest) = (0x80, 0xBF)
    }
    return .scalar(value, length: length)
  }
}
