/// A list of which some rows are seen and one is selected.
struct ListState: Sendable, Equatable {
  /// The selected row.
  var selected = 0
  /// The first row that is seen.
  var top = 0

  /// Moves the selection and keeps it within the list.
  mutating func move(by rows: Int, count: Int) { select(selected + rows, count: count) }

  /// Selects a row, the nearest there is.
  mutating func select(_ row: Int, count: Int) { selected = max(0, min(row, count - 1)) }

  /// Scrolls as little as makes the selection seen.
  mutating func reveal(height: Int, count: Int) {
    selected = max(0, min(selected, count - 1))
    top = min(top, selected)
    top = max(top, selected - max(height, 1) + 1)
    top = max(0, min(top, count - max(height, 1)))
  }

  /// Carries out a command that moves; false for any other.
  mutating func move(_ command: Command, page: Int, count: Int) -> Bool {
    switch command {
    case .down: move(by: 1, count: count)
    case .up: move(by: -1, count: count)
    case .halfPageDown: move(by: max(1, page / 2), count: count)
    case .halfPageUp: move(by: -max(1, page / 2), count: count)
    case .pageDown: move(by: page, count: count)
    case .pageUp: move(by: -page, count: count)
    case .top: select(0, count: count)
    case .end: select(count - 1, count: count)
    default: return false
    }
    return true
  }
}
