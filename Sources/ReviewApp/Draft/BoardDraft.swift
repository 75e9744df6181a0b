/// Unfinished words that belong to no case: what is written for a measure, and the line being typed.
struct BoardDraft: Sendable {
  private var items: [String: DraftItem] = [:]

  /// A draft from what was kept of it.
  init(items: [DraftItem] = []) {
    for item in items where item.text != nil { self.items[item.key] = item }
  }

  subscript(key: String) -> DraftItem? { items[key] }

  /// Takes in what is to be kept now, and says what of it differs from what was kept before.
  mutating func keep(_ new: [DraftItem]) -> [DraftItem] {
    let changed = new.filter { $0.text == nil ? items[$0.key] != nil : items[$0.key] != $0 }
    for item in changed { items[item.key] = item.text == nil ? nil : item }
    return changed
  }
}
