import CaseModel

/// Where a person stood, so that the next start can stand there again.
public struct SessionNote: Sendable, Equatable {
  /// The case that was open.
  public var openCase: CaseNumber?
  /// The screen on top, by the name the interface gives it.
  public var screen: String
  /// The field or pane that had the cursor, by the name the interface gives it.
  public var field: String?

  /// A place in the program.
  public init(openCase: CaseNumber? = nil, screen: String, field: String? = nil) {
    self.openCase = openCase
    self.screen = screen
    self.field = field
  }

  /// What the journal named `DraftName.session` says; nil where it says nothing yet.
  public init?(_ contents: DraftContents) {
    guard let screen = contents["screen"] else { return nil }
    self.init(
      openCase: contents["case"].flatMap { CaseNumber($0) }, screen: screen,
      field: contents["field"])
  }

  /// What the journal is to be told.
  public var changes: [DraftChange] {
    [
      .keep(DraftEntry(key: "screen", text: screen)), Self.change("case", openCase?.rawValue),
      Self.change("field", field),
    ]
  }

  private static func change(_ key: String, _ text: String?) -> DraftChange {
    text.map { .keep(DraftEntry(key: key, text: $0)) } ?? .remove(key: key)
  }
}
