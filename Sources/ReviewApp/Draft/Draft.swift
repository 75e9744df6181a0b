import TextEditing

/// A person's unfinished work on one case: texts, choices, marks and places; nothing of it is in the record.
public struct Draft: Sendable {
  /// Texts being written, by key.
  public internal(set) var fields: [FieldKey: TextField] = [:]
  /// Choices and places, by key.
  public internal(set) var choices: [String: String] = [:]
  /// Passages marked in the documents, in the order of marking.
  public internal(set) var marks: [Mark] = []

  /// An empty draft.
  public init() {}

  /// A draft from what was kept of it; items nobody knows any more are passed over.
  public init(items: [DraftItem]) {
    for item in items {
      guard let text = item.text else { continue }
      if let key = FieldKey(rawValue: item.key) {
        fields[key] = TextField(text: text, cursorOffset: item.cursor)
      } else if item.key.hasPrefix(Mark.keyPrefix) {
        if let mark = Mark(key: item.key, text: text) { marks.append(mark) }
      } else {
        choices[item.key] = text
      }
    }
    marks.sort { $0.serial < $1.serial }
  }

  /// Whether it holds anything of a ballot that is not cast.
  public var holdsBallot: Bool {
    choices.keys.contains { $0.hasPrefix("first.") || $0.hasPrefix("final.") }
      || fields.contains { !$0.value.isEmpty }
  }

  /// The text of a field, empty where nothing has been typed.
  public func text(_ key: FieldKey) -> String { fields[key]?.text ?? "" }

  /// Sets a choice, or removes it, and says what is to be kept.
  mutating func choose(_ key: String, _ value: String?) -> DraftItem {
    choices[key] = value
    return DraftItem(key: key, text: value)
  }

  /// Changes a field and says what is to be kept.
  mutating func edit(_ key: FieldKey, _ change: (inout TextField) -> Void) -> DraftItem {
    change(&fields[key, default: TextField()])
    let field = fields[key] ?? TextField()
    return DraftItem(key: key.rawValue, text: field.text, cursor: field.cursorOffset)
  }

  /// Removes everything whose key begins so.
  mutating func removeAll(prefix: String) {
    fields = fields.filter { !$0.key.rawValue.hasPrefix(prefix) }
    choices = choices.filter { !$0.key.hasPrefix(prefix) }
  }
}
