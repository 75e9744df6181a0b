/// Which jamo may continue the Hangul syllable before (UAX #29, rules GB6 to GB8).
///
/// A vowel or final jamo takes no column, so elsewhere it would be an unseen character.
enum HangulState {
  case none
  /// After a leading consonant.
  case leading
  /// After a vowel, or a syllable that ends in one.
  case vowel
  /// After a final consonant, or a syllable that ends in one.
  case trailing

  /// The state after a scalar that takes columns.
  init(after value: UInt32) {
    switch value {
    case 0x1100...0x115E, 0xA960...0xA97C: self = .leading
    case 0xAC00...0xD7A3: self = (value - 0xAC00) % 28 == 0 ? .vowel : .trailing
    default: self = .none
    }
  }

  /// Takes a jamo of width 0, or returns false where it does not continue the syllable.
  mutating func accepts(jamo value: UInt32) -> Bool {
    let isVowel = value <= 0x11A7 || value >= 0xD7B0 && value <= 0xD7C6
    switch (self, isVowel) {
    case (.leading, true), (.vowel, true): self = .vowel
    case (.vowel, false), (.trailing, false): self = .trailing
    default: return false
    }
    return true
  }
}
