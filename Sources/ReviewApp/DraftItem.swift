/// One remembered thing of unfinished work: a text with its cursor, a choice, a mark, a reading position.
public struct DraftItem: Sendable, Equatable {
  /// What it is, such as `first.reasons.2`.
  public var key: String
  /// Its text; nil removes the item.
  public var text: String?
  /// Where the cursor stands, in bytes of UTF-8 from the start of the text.
  public var cursor: Int

  /// An item to be kept, or removed where the text is nil.
  public init(key: String, text: String?, cursor: Int = 0) {
    self.key = key
    self.text = text
    self.cursor = cursor
  }
}
