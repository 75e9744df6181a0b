/// Where each visual line of a text begins, kept up to date from one edit to the next.
///
/// Lines break after spaces, which may hang beyond the edge, after hyphens, and beside wide
/// characters; a longer word is broken where it must be. Where a line ends depends only on what
/// follows its start, so after an edit wrapping stops where it meets an old start again.
struct LineWrapping: Sendable, Equatable {
  /// Columns that a line may take.
  let width: Int
  /// Offsets of the first byte of each line; never empty.
  private(set) var starts: [Int] = [0]

  /// Wraps a whole text.
  init(_ text: TextBuffer, width: Int) {
    self.width = max(1, width)
    var start = 0
    while let next = nextStart(in: text, after: start) {
      starts.append(next)
      start = next
    }
  }

  /// The line that shows the character after `offset`.
  func row(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Wraps again after `old`, a range of the text before, became `count` bytes of `text`.
  mutating func update(_ text: TextBuffer, replaced old: Range<Int>, by count: Int) {
    let shift = count - old.count
    // The line above may have room now for a word that became shorter.
    let first = max(0, row(of: old.lowerBound) - 1)
    var fresh: [Int] = []
    var start = starts[first]
    var met = first + 1
    var kept = starts.count
    while let next = nextStart(in: text, after: start) {
      while met < starts.count, starts[met] < old.upperBound || starts[met] + shift < next {
        met += 1
      }
      if met < starts.count && starts[met] + shift == next {
        kept = met
        break
      }
      fresh.append(next)
      start = next
    }
    for index in kept..<starts.count { starts[index] += shift }
    starts.replaceSubrange(first + 1..<kept, with: fresh)
  }
}
