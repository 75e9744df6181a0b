/// The name of a statement: the SHA-256 of its file's bytes, given by the store that holds it.
public struct StatementID: Hashable, Sendable {
  /// The 32 bytes as big-endian words: a record compares and looks up names by the hundred thousand.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Takes a digest as it is spelled; nil unless it is 64 lower-case hexadecimal digits.
  public init?(hex: String) {
    var words: [UInt64] = [0, 0, 0, 0]
    var count = 0
    for byte in hex.utf8 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      guard count < 64 else { return nil }
      words[count / 16] = words[count / 16] << 4 | UInt64(digit)
      count += 1
    }
    guard count == 64 else { return nil }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    let words = [words.0, words.1, words.2, words.3]
    return String(unsafeUninitializedCapacity: 64) { digits in
      for position in 0..<64 {
        let nibble = UInt8(words[position / 16] >> (60 - position % 16 * 4) & 0xF)
        digits[position] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
      }
      return 64
    }
  }

  /// Whether all the digits are equal.
  public static func == (left: StatementID, right: StatementID) -> Bool {
    left.words == right.words
  }

  /// The first word says enough for a table: the digits are as good as random.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension StatementID: Comparable {
  /// Orders by bytes, as the digits are ordered.
  public static func < (left: StatementID, right: StatementID) -> Bool {
    left.words < right.words
  }
}

extension StatementID: CustomStringConvertible {
  /// The digits.
  public var description: String { hex }
}

extension String {
  /// Whether it is that many lower-case hexadecimal digits.
  func isLowerHex(count: Int) -> Bool {
    utf8.count == count
      && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
