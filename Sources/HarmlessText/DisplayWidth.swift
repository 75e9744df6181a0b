/// How many terminal columns text takes, by the answers of glibc's `wcwidth`, which ncurses follows.
public enum DisplayWidth {
  /// Columns of one scalar: 0 for a mark that joins its base, 2 for a wide character, otherwise 1.
  ///
  /// What `wcwidth` calls unprintable counts 0; `DisplayText` never holds such a scalar.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    max(0, wcwidth(scalar.value))
  }

  /// Columns of a character: the sum over its scalars, since a terminal lays out scalars.
  ///
  /// An emoji with a skin tone or an Indic conjunct may take more than 2.
  public static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Columns of a string: the sum over its scalars.
  public static func of(_ string: some StringProtocol) -> Int {
    string.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// What `wcwidth` answers: -1 (unprintable), 0, 1 or 2.
  static func wcwidth(_ value: UInt32) -> Int {
    if value < 0x300 {
      if value >= 0x20 && value < 0x7F || value >= 0xA0 { return 1 }
      return value == 0 ? 0 : -1
    }
    if value >= 0x4E00 && value <= 0x9FFC { return 2 }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return Int(runs[low] & 3) - 1
  }
}
