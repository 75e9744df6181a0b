/// Hexadecimal digits as bytes, without making strings of them.
enum HexDigits {
  /// 0 to 15; nil for what is no digit.
  @inline(__always)
  static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte &- UInt8(ascii: "a") &+ 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte &- UInt8(ascii: "A") &+ 10
    default: nil
    }
  }

  /// Whether digits spell these bytes.
  static func spell(
    _ digits: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard digits.count == bytes.count * 2 else { return false }
    for index in 0..<bytes.count {
      guard let high = value(digits[index * 2]), let low = value(digits[index * 2 + 1]),
        high << 4 | low == bytes[index]
      else { return false }
    }
    return true
  }

  /// Whether two rows of digits spell the same bytes.
  static func agree(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { value($0) == value($1) }
  }

  /// Adds bytes as lower-case digits.
  static func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      for nibble in [byte >> 4, byte & 0xF] {
        text.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
    }
  }
}
