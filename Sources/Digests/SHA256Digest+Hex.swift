extension SHA256Digest: CustomStringConvertible {
  /// Reads 64 hexadecimal digits; nil for anything else. Capitals are accepted, as manifests of other tools may have them.
  public init?(hex: some StringProtocol) {
    var words = SIMD4<UInt64>()
    var count = 0
    for byte in hex.utf8 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      guard count < 64 else { return nil }
      words[count / 16] = words[count / 16] << 4 | UInt64(digit)
      count += 1
    }
    guard count == 64 else { return nil }
    self.init(words: words)
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 64) { digits in
      for position in 0..<64 {
        let nibble = UInt8(words[position / 16] >> (60 - position % 16 * 4) & 0xF)
        digits[position] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
      }
      return 64
    }
  }

  /// The 64 digits.
  public var description: String { hex }
}
