import TextScreen

/// Rows that stand elsewhere on the new screen as a block.
struct Scroll: Equatable {
  /// The rows to be moved within, those that come in blank included.
  let rows: Range<Int>
  /// How far up the block goes; negative is down.
  let distance: Int
}

extension ScreenComparison {
  /// Below this many rows saved, drawing them is less work than moving them.
  private static let leastGain = 4

  /// The move that leaves the fewest rows to draw, if one is worth it.
  func scroll(within changed: Range<Int>) -> Scroll? {
    guard changed.count > Self.leastGain else { return nil }
    var best: (run: Range<Int>, distance: Int, gain: Int)?
    for distance in distances(within: changed) {
      let (run, gain) = longestRun(distance: distance, within: changed)
      if gain >= Self.leastGain, gain > best?.gain ?? 0 { best = (run, distance, gain) }
    }
    return best.map { best in
      let run = best.run
      let rows =
        best.distance > 0
        ? run.lowerBound..<run.upperBound + best.distance
        : run.lowerBound + best.distance..<run.upperBound
      return Scroll(rows: rows, distance: best.distance)
    }
  }

  /// Moves the old grid's rows as the terminal does.
  func apply(_ scroll: Scroll) {
    guard let start = old.baseAddress else { return }
    let columns = size.columns
    let count = (scroll.rows.count - abs(scroll.distance)) * columns
    let top = start + scroll.rows.lowerBound * columns
    let blanks: UnsafeMutablePointer<Cell>
    if scroll.distance > 0 {
      top.update(from: top + scroll.distance * columns, count: count)
      blanks = top + count
    } else {
      (top - scroll.distance * columns).update(from: top, count: count)
      blanks = top
    }
    blanks.update(repeating: .blank, count: abs(scroll.distance) * columns)
  }

  /// Distances at which some telling rows of the new grid are found in the old one.
  private func distances(within changed: Range<Int>) -> Set<Int> {
    var distances: Set<Int> = []
    for quarter in 1...3 {
      let from = changed.lowerBound + changed.count * quarter / 4
      guard let row = (from..<changed.upperBound).first(where: isTelling) else { continue }
      for oldRow in changed where oldRow != row && isEqual(oldRow: oldRow, newRow: row) {
        distances.insert(oldRow - row)
      }
    }
    return distances.count <= 8 ? distances : []
  }

  /// Whether a new row shows something of its own: it is not like the row above it, nor blank.
  private func isTelling(_ row: Int) -> Bool {
    let start = row * size.columns
    let cells = new[start..<start + size.columns]
    guard cells.contains(where: { $0.scalar != 0x20 }) else { return false }
    return row == 0 || !cells.elementsEqual(new[start - size.columns..<start])
  }

  /// The longest block at a distance, and how many of its rows would have to be drawn otherwise.
  private func longestRun(distance: Int, within changed: Range<Int>) -> (Range<Int>, gain: Int) {
    var best = (run: 0..<0, gain: 0)
    var start = changed.lowerBound
    var gain = 0
    for row in changed {
      guard changed.contains(row + distance), isEqual(oldRow: row + distance, newRow: row) else {
        start = row + 1
        gain = 0
        continue
      }
      if !isEqual(oldRow: row, newRow: row) { gain += 1 }
      if gain > best.gain { best = (start..<row + 1, gain) }
    }
    return best
  }
}
