/// What a cell is for; the terminal's palette decides how that looks.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Text to read.
  case plain
  /// What may be overlooked.
  case dim
  /// The heading of a part of a text.
  case heading
  /// The title of a pane.
  case title
  /// The title of the pane that has the keys.
  case focusedTitle
  /// Lines between panes.
  case border
  /// The item that the keys act on.
  case selected
  /// A passage the member has marked.
  case marked
  /// What a search has found.
  case found
  /// The marking of controlled information and the name of the case.
  case banner
  /// The line that says what is saved and where one is.
  case status
  /// The name of a key, beside what it does.
  case keyName
  /// Something to look at before going on.
  case warning
  /// Something that went wrong or was refused.
  case error
  /// Something that is done and safe.
  case success
  /// A field that is typed into.
  case input
  /// The member's own note, seen by nobody else.
  case privateNote
  /// Words quoted from a document.
  case quote
}
