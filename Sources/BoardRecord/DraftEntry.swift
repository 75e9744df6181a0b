/// One remembered thing of a member's unfinished work: a text field with its cursor, a choice, a reading position.
public struct DraftEntry: Sendable, Equatable {
  /// What it is, such as `reasons.2` or `vote`.
  public var key: String
  /// Its text.
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
