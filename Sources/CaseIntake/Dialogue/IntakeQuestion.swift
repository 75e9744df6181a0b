/// What is asked of the administrator.
public enum IntakeQuestion: Hashable, Sendable {
  /// Whether the documents are what they seem to be.
  case documents
  /// Whether a document may go in though no text could be made of it, by the name of its file.
  case withoutText(String)
  /// An entry of the cover.
  case field(CoverField)
  /// Whether the case is to be taken in.
  case confirm
}

/// What follows from a line that was typed.
public enum IntakeReply: Hashable, Sendable {
  /// It was taken, and the next question stands.
  case next
  /// It cannot be, for this reason; the question still stands.
  case refused(String)
  /// Help was asked for; the question still stands.
  case help
  /// Everything is answered, and the case is to be taken in.
  case takeIn
  /// Nothing is to be written.
  case quit
}
