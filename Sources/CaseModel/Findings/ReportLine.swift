import HarmlessText

/// A line of a printed report, in pieces that a terminal may set apart by colour.
public struct ReportLine: Hashable, Sendable {
  /// From left to right.
  public let pieces: [Piece]

  /// Text of one tone.
  public struct Piece: Hashable, Sendable {
    /// What it says.
    public let text: DisplayText
    /// What it is.
    public let tone: Tone
  }

  /// What a piece is; its words say it too.
  public enum Tone: Hashable, Sendable {
    case plain
    case heading
    case aside
    case severity(Finding.Severity)
  }

  init(_ pieces: (DisplayText, Tone)...) {
    self.pieces = pieces.map { Piece(text: $0, tone: $1) }
  }

  /// The line without tones and without blanks at its end.
  public var text: DisplayText { pieces.map(\.text).joined() }
}
