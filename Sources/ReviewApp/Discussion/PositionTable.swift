import BoardReview
import HarmlessText

/// Where the members stand, by vote and by qualification: a line where all agree, a column for each where not.
struct PositionTable {
  /// One member's opened ballot, under the name it is shown by.
  struct Column {
    let name: DisplayText
    let ballot: Ballot
  }

  let columns: [Column]
  /// Number and name of every qualification.
  let qualifications: [(number: Int, name: DisplayText)]
  let width: Int

  private static let leastLabel = 24
  private static let columnWidth = 17

  var lines: [StyledLine] {
    let votes = columns.map(\.ballot.vote.word)
    var lines: [StyledLine] = []
    if isSideBySide {
      let hasPassages = columns.contains { $0.ballot.reasons.contains { !$0.passages.isEmpty } }
      lines.append(
        StyledLine(row(hasPassages ? "(n) passages cited" : "", columns.map(\.name)), .dim))
    }
    lines += entry(
      "Vote", votes, agreed: Set(votes).count == 1 ? votes.first.map { "all \($0)" } : nil)
    for (number, name) in qualifications {
      let positions = columns.map { Position($0.ballot, number) }
      lines += entry(
        "ECQ \(number)  \(name)", positions.map(\.cell), agreed: Position.agreement(positions))
    }
    return lines
  }

  private var isSideBySide: Bool {
    width >= Self.leastLabel + columns.count * Self.columnWidth
  }

  /// As wide as the longest name needs, where that leaves the members their columns.
  private var labelWidth: Int {
    let longest = qualifications.map { "ECQ \($0.number)  \($0.name)".utf8.count }.max() ?? 0
    return max(
      Self.leastLabel, min(longest + 2, width - columns.count * Self.columnWidth))
  }

  private func entry(
    _ label: DisplayText, _ cells: [DisplayText], agreed: DisplayText?
  ) -> [StyledLine] {
    if let agreed {
      if isSideBySide { return [StyledLine(padded(label) + agreed)] }
      return StyledLine.wrapped("\(label): \(agreed)", width: width)
    }
    if isSideBySide { return [StyledLine(row(label, cells), .warning)] }
    return StyledLine.wrapped(label, .warning, width: width)
      + zip(columns, cells).flatMap { column, cell in
        StyledLine.wrapped("\(column.name): \(cell)", indent: 2, width: width)
      }
  }

  private func row(_ label: DisplayText, _ cells: [DisplayText]) -> DisplayText {
    let column = min(24, (width - labelWidth) / max(1, columns.count))
    return padded(label)
      + cells.map { $0.truncated(toColumns: column - 1).padded(toColumns: column) }.joined()
  }

  private func padded(_ label: DisplayText) -> DisplayText {
    label.truncated(toColumns: labelWidth - 2).padded(toColumns: labelWidth)
  }

  /// What a ballot says of one qualification.
  private struct Position {
    let isDeficient: Bool
    let passages: Int

    init(_ ballot: Ballot, _ number: Int) {
      let reasons = ballot.reasons.filter { $0.number == number }
      isDeficient = reasons.contains(where: \.isDeficient)
      passages = reasons.reduce(0) { $0 + $1.passages.count }
    }

    var cell: DisplayText {
      let position: DisplayText = isDeficient ? "deficiency" : "none noted"
      return passages == 0 ? position : "\(position) (\(passages))"
    }

    /// The position of all as one; nil where they differ.
    static func agreement(_ positions: [Position]) -> DisplayText? {
      guard let first = positions.first,
        positions.allSatisfy({ $0.isDeficient == first.isDeficient })
      else { return nil }
      let position: DisplayText =
        first.isDeficient ? "all note a deficiency" : "nobody notes a deficiency"
      let passages = positions.reduce(0) { $0 + $1.passages }
      return passages == 0 ? position : "\(position) (\(passages))"
    }
  }
}
