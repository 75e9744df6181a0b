extension DisplayText: ExpressibleByStringInterpolation {
  /// Filters a literal of ours like any other text.
  public init(stringLiteral value: String) {
    self.init(untrusted: value)
  }

  /// Takes the pieces, each of which was filtered alone: no sequence can span two of them.
  public init(stringInterpolation: Interpolation) {
    self = stringInterpolation.text
  }

  /// Gathers the pieces of an interpolated literal, filtering each.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = DisplayText()

    /// Starts with nothing; the sizes are not needed.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds a part of the literal itself.
    public mutating func appendLiteral(_ literal: String) {
      text += DisplayText(untrusted: literal)
    }

    /// Adds text that has gone through the filter already.
    public mutating func appendInterpolation(_ piece: DisplayText) {
      text += piece
    }

    /// Adds a string or a part of one, filtered.
    public mutating func appendInterpolation(_ piece: some StringProtocol) {
      text += DisplayText(untrusted: String(piece))
    }

    /// Adds a character, filtered.
    public mutating func appendInterpolation(_ piece: Character) {
      text += DisplayText(untrusted: String(piece))
    }

    /// Adds a number in decimal digits.
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      text += DisplayText(untrusted: String(number))
    }
  }
}
