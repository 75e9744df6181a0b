/// The words of a line that could be a heading, folded so that two spellings of one name are equal.
struct HeadingWords: Equatable {
  /// Lower-case runs of letters and runs of digits; "&" stands as "and".
  private(set) var words: [[UInt8]] = []

  /// Nil where the text holds a sign that no heading of a section has, such as a comma inside or a full stop at the end.
  init?(_ text: ArraySlice<UInt8>) {
    guard let first = text.first, Letter.isAlphanumeric(first) || first == UInt8(ascii: "(") else {
      return nil
    }
    var word: [UInt8] = []
    var last = first
    var rest = text
    while let byte = rest.popFirst() {
      if Letter.isAlphanumeric(byte) {
        if let end = word.last, Letter.isDigit(end) != Letter.isDigit(byte) { close(&word) }
        word.append(Letter.isUpper(byte) ? byte | 0x20 : byte)
      } else {
        guard let gap = Self.gap(byte, &rest) else { return nil }
        if gap != .apostrophe { close(&word) }
        if gap == .ampersand { words.append(Array("and".utf8)) }
      }
      if byte != 0x20 { last = byte }
    }
    close(&word)
    guard last != UInt8(ascii: "."), !words.isEmpty else { return nil }
  }

  private mutating func close(_ word: inout [UInt8]) {
    if !word.isEmpty { words.append(word) }
    word = []
  }

  private enum Gap { case space, apostrophe, ampersand }

  /// What a byte that is no letter does; takes the rest of a dash or quotation mark beyond ASCII.
  private static func gap(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> Gap? {
    switch byte {
    case 0x0A, 0x20, UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"), UInt8(ascii: "\""),
      UInt8(ascii: "_"):
      return .space
    case UInt8(ascii: "'"): return .apostrophe
    case UInt8(ascii: "&"): return .ampersand
    case 0xE2:
      guard let second = rest.popFirst(), let third = rest.popFirst() else { return nil }
      switch (second, third) {
      case (0x80, 0x90...0x95), (0x88, 0x92): return .space  // hyphens, dashes, minus
      case (0x80, 0x9C...0x9F): return .space  // double quotation marks
      case (0x80, 0x98...0x9B): return .apostrophe
      default: return nil
      }
    default: return nil
    }
  }
}
