/// One remembered thing of a member's unfinished work: a text field with its cursor, a choice, a reading position.
public struct DraftEntry: Sendable, Equatable {
  /// What it is, such as `first.reasons.2` or `mark.17`.
  public var key: String
  /// Its text; an empty text is remembered too.
  public var text: String
  /// Where the cursor stood, in bytes of UTF-8 from the start of the text.
  public var cursor: Int

  /// An entry to be remembered.
  public init(key: String, text: String, cursor: Int = 0) {
    self.key = key
    self.text = text
    self.cursor = cursor
  }
}

/// What is to happen to a draft.
public enum DraftChange: Sendable, Equatable {
  /// Remember this under its key, in place of what was there.
  case keep(DraftEntry)
  /// Forget what is under the key.
  case remove(key: String)

  /// The key it is about.
  public var key: String {
    switch self {
    case .keep(let entry): entry.key
    case .remove(let key): key
    }
  }
}
