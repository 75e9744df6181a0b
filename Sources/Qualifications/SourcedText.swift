/// A text with where it was taken from, and what was put right in it.
public struct SourcedText: Hashable, Sendable {
  /// For reading: as printed, except where a fault's correct form is certain.
  public let text: String
  /// Letter by letter as the source prints it, white space folded; equal to `text` where nothing was put right.
  public let asPrinted: String
  /// What was put right or is odd, in a sentence; nil where nothing is.
  public let note: String?
  /// False where the source that could be had breaks off or has a hole.
  public let isWhole: Bool
  /// Document, place and standing.
  public let attribution: Attribution

  /// Whether the text shown differs from the one printed.
  public var isCorrected: Bool { text != asPrinted }
}

/// Which document a text or a name stands in, where, and how far that document may be trusted with it.
public struct Attribution: Hashable, Sendable {
  /// One of the edition's sources.
  public let source: Source.ID
  /// Where in it, such as "ECQ 1, Definition".
  public let place: String
  /// The standing of the text.
  public let status: TextStatus

  /// An attribution given by its parts.
  public init(source: Source.ID, place: String, status: TextStatus) {
    self.source = source
    self.place = place
    self.status = status
  }
}
