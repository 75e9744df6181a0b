import Glibc
import TextScreen

/// Two grids of one size side by side: what is shown and what is to be shown.
struct ScreenComparison {
  let old: UnsafeMutableBufferPointer<Cell>
  let new: UnsafeBufferPointer<Cell>
  let size: Size
  /// Whether equal numbers of mark sequences mean equal marks in both.
  let marksAgree: Bool

  /// Stretches closer than this are sent as one.
  private static let gap = 8

  /// Whether a row of the old grid looks like a row of the new one.
  func isEqual(oldRow: Int, newRow: Int) -> Bool {
    guard let old = old.baseAddress, let new = new.baseAddress else { return true }
    let bytes = size.columns * MemoryLayout<Cell>.stride
    guard memcmp(old + oldRow * size.columns, new + newRow * size.columns, bytes) == 0 else {
      return false
    }
    return marksAgree || !(0..<size.columns).contains { new[newRow * size.columns + $0].marks != 0 }
  }

  /// Rows from the first to the last that differ.
  var changedRows: Range<Int> {
    var first = 0
    while first < size.rows, isEqual(oldRow: first, newRow: first) { first += 1 }
    var end = size.rows
    while end > first, isEqual(oldRow: end - 1, newRow: end - 1) { end -= 1 }
    return first..<end
  }

  /// Visits the stretches of a row that differ, never beginning or ending within a wide character.
  func forEachStretch(row: Int, _ visit: (Range<Int>) -> Void) {
    let base = row * size.columns
    var column = 0
    while column < size.columns {
      guard isDifferent(base + column) else {
        column += 1
        continue
      }
      var end = column + 1
      var next = end
      while next < size.columns, next - end < Self.gap {
        if isDifferent(base + next) { end = next + 1 }
        next += 1
      }
      var start = column
      while start > 0, isContinuation(base + start) { start -= 1 }
      while end < size.columns, isContinuation(base + end) { end += 1 }
      visit(start..<end)
      column = end
    }
  }

  private func isDifferent(_ index: Int) -> Bool {
    old[index] != new[index] || (!marksAgree && new[index].marks != 0)
  }

  private func isContinuation(_ index: Int) -> Bool {
    old[index].isContinuation || new[index].isContinuation
  }
}
