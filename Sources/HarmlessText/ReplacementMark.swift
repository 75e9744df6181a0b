/// The visible character, one column wide, that stands where something could not be shown.
public enum ReplacementMark {
  /// Stands for an escape sequence: SYMBOL FOR ESCAPE.
  public static let escape: Unicode.Scalar = "\u{241B}"
  /// Stands for a bidirectional control: RIGHTWARDS ARROW OVER LEFTWARDS ARROW.
  public static let bidirectional: Unicode.Scalar = "\u{21C4}"
  /// Stands for an invisible character: CURRENCY SIGN, in every font and rare in real text.
  public static let invisible: Unicode.Scalar = "\u{A4}"
  /// Stands for anything else that has no shape: REPLACEMENT CHARACTER.
  public static let other: Unicode.Scalar = "\u{FFFD}"
  /// Carries a combining mark that came without a base: DOTTED CIRCLE.
  public static let base: Unicode.Scalar = "\u{25CC}"

  /// The control picture (U+2400…2421) of a C0 control or DEL; `other` for a C1 control.
  public static func control(_ value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? other
    case 0x7F: "\u{2421}"
    default: other
    }
  }

  /// What a terminal without these shapes shows instead of a mark; nil for any other scalar.
  public static func asciiAlternative(for mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "\u{2400}"..."\u{2421}": "^"
    case bidirectional: "&"
    case invisible: "~"
    case other: "?"
    case base: "o"
    default: nil
    }
  }

  static func scalar(for kind: TextAlteration, replacing value: UInt32) -> Unicode.Scalar {
    switch kind {
    case .nul, .controlCharacter: control(value)
    case .escapeSequence: escape
    case .bidirectionalControl: bidirectional
    case .invisibleCharacter, .byteOrderMark: invisible
    case .invalidUTF8, .combiningMark, .privateUse, .unprintable: other
    }
  }
}
