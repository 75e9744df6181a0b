/// What the filter does with a scalar beyond ASCII.
enum ScalarTreatment: Equatable {
  /// Kept: it takes this many columns (1 or 2) and may carry combining marks.
  case base(width: Int)
  /// Kept on a base, with at most three others.
  case combining
  /// Kept where it continues a Hangul syllable; its width is 0.
  case jamo
  /// Becomes an ordinary space, so that lines break at it and searches find it.
  case space
  /// Replaced by the mark of its kind.
  case altered(TextAlteration)

  init(_ value: UInt32) {
    // Most wide text by far: kana, ideographs, syllables.
    switch value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFC, 0xAC00...0xD7A3:
      self = .base(width: 2)
      return
    default: break
    }
    if let kind = Self.alteration(value) {
      self = .altered(kind)
      return
    }
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: self = .space
    case 0x1160...0x11FF, 0xD7B0...0xD7FF:
      self = DisplayWidth.wcwidth(value) == 0 ? .jamo : Self.printable(value)
    default: self = Self.printable(value)
    }
  }

  private static func printable(_ value: UInt32) -> ScalarTreatment {
    switch DisplayWidth.wcwidth(value) {
    case 0: .combining
    case let width where width > 0: .base(width: width)
    default: .altered(.unprintable)
    }
  }

  /// The kind under which a scalar is replaced whatever its width.
  ///
  /// Covers every scalar that Unicode calls default-ignorable or of category Cf. The joiners
  /// U+200C and U+200D go too: a terminal that joins draws fewer columns than ncurses counts,
  /// and one that does not hides them, so two names that read alike could differ.
  private static func alteration(_ value: UInt32) -> TextAlteration? {
    switch value {
    case 0x80...0x9F, 0x2028, 0x2029: .controlCharacter
    case 0xA0...0x2FF where value != 0xAD: nil
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidirectionalControl
    case 0xFEFF: .byteOrderMark
    case 0xFDD0...0xFDEF: .unprintable
    case _ where value & 0xFFFE == 0xFFFE: .unprintable
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: .privateUse
    case _ where isInvisible(value): .invisibleCharacter
    default: nil
    }
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2: true
    case 0x115F, 0x1160, 0x3164, 0xFFA0: true  // Hangul fillers
    case 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2060...0x206F: true
    case 0xFE00...0xFE0F, 0xFFF0...0xFFFB: true
    case 0x110BD, 0x110CD, 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    case 0xE0000...0xE0FFF: true  // tags and variation selectors
    default: false
    }
  }
}
