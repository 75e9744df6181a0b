import HarmlessText

/// Where a person is in a page of made-up text with fields: the discussion or the result.
struct SheetState: Sendable {
  /// The first row that is seen.
  var top = 0
  /// What the keys act on; nil while the page is only read.
  var focus: SheetItem?
  /// What was left with Esc, for coming back to it.
  var left: SheetItem?
  /// Where the result has been written in this session.
  var written: [DisplayText] = []

  /// The commands that scroll a page.
  static let movements: Set<Command> = [
    .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .end,
  ]

  /// The text that is being written; nil while none is.
  var field: FieldKey? {
    if case .text(let key) = focus { key } else { nil }
  }

  /// Goes on to the next of these items, and after the last back to only reading.
  mutating func advance(in items: [SheetItem], by step: Int) {
    guard !items.isEmpty else { return focus = nil }
    if let focus, let index = items.firstIndex(of: focus) {
      let next = index + step
      self.focus = items.indices.contains(next) ? items[next] : nil
    } else if let left, items.contains(left) {
      focus = left
    } else {
      focus = step > 0 ? items.first : items.last
    }
    left = nil
  }

  /// Goes back to only reading; false where nothing had the focus.
  @discardableResult
  mutating func leave() -> Bool {
    guard let focus else { return false }
    left = focus
    self.focus = nil
    return true
  }
}

/// Something on the page of the discussion or the result that the keys can act on.
enum SheetItem: Sendable, Hashable {
  /// A text.
  case text(FieldKey)
  /// Whether the board notes a deficiency in a qualification (R30).
  case deficient(Int)
  /// Whether the presentation was the ground (R29).
  case presentation
  /// Recording the discussion, or issuing the result.
  case act
}
