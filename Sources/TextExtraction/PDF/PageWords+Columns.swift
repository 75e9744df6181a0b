extension PageWords {
  /// Whether prose seems to stand side by side: many lines have words on both sides of one gap.
  var hasColumns: Bool {
    let rows = rows
    var votes: [Int: Int] = [:]
    for row in rows {
      for gap in Self.gaps(in: row) {
        for x in Int(gap.lowerBound.rounded(.up))...Int(gap.upperBound.rounded(.down)) {
          votes[x, default: 0] += 1
        }
      }
    }
    // A table or a list of dates has a few such lines; a page set in columns has little else.
    return (votes.values.max() ?? 0) >= max(6, rows.count * 2 / 5)
  }

  /// Words that stand at one height, from left to right.
  private var rows: [[Word]] {
    var rows: [[Word]] = []
    var bottom = -Double.infinity
    for word in words.sorted(by: { $0.middle < $1.middle }) {
      if word.middle < bottom, !rows.isEmpty {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
        bottom = word.y.upperBound
      }
    }
    return rows.map { $0.sorted { $0.x.lowerBound < $1.x.lowerBound } }
  }

  /// Gaps wider than a blank of justified prose, with three words or more on either side: fewer are a date or a label.
  private static func gaps(in row: [Word]) -> [ClosedRange<Double>] {
    var gaps: [ClosedRange<Double>] = []
    var end = -Double.infinity
    for (index, word) in row.enumerated() {
      if index >= 3, row.count - index >= 3, word.x.lowerBound - end > max(11, word.height) {
        gaps.append(end...word.x.lowerBound)
      }
      end = max(end, word.x.upperBound)
    }
    return gaps
  }
}
