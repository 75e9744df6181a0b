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

  private static let labelWidth = 26
  private static let leastColumn = 14

  var lines: [StyledLine] {
    let votes = columns.map(\.ballot.vote.word)
    var lines: [StyledLine] = []
    if isSideBySide {
      lines.append(StyledLine(row("", columns.map(\.name)), .dim))
    }
    lines += entry("Vote", votes, agreed: votes.first.map { "all \($0)" } ?? "")
    for (number, name) in qualifications {
      let positions = columns.map { Position($0.ballot, number) }
      let passages = positions.reduce(0) { $0 + $1.passages }
      let agreed = Position(isDeficient: positions.first?.isDeficient == true, passages: passages)
      lines += entry(
        "ECQ \(number)  \(name)", positions.map(\.cell),
        agreed: Set(positions.map(\.isDeficient)).count == 1 ? agreed.agreement : nil,
        isAgreed: Set(positions.map(\.isDeficient)).count == 1)
    }
    return lines
  }

  private var isSideBySide: Bool {
    width >= Self.labelWidth + columns.count * Self.leastColumn
  }

  private func entry(
    _ label: DisplayText, _ cells: [DisplayText], agreed: DisplayText?, isAgreed: Bool? = nil
  ) -> [StyledLine] {
    let areAgreed = isAgreed ?? (Set(cells).count == 1)
    if areAgreed, let agreed {
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
    let column = max(Self.leastColumn, min(24, (width - Self.labelWidth) / max(1, columns.count)))
    return padded(label)
      + cells.map { $0.truncated(toColumns: column - 2).padded(toColumns: column) }.joined()
  }

  private func padded(_ label: DisplayText) -> DisplayText {
    label.truncated(toColumns: Self.labelWidth - 2).padded(toColumns: Self.labelWidth)
  }

  /// What a ballot says of one qualification.
  private struct Position {
    let isDeficient: Bool
    let passages: Int

    init(isDeficient: Bool, passages: Int) {
      self.isDeficient = isDeficient
      self.passages = passages
    }

    init(_ ballot: Ballot, _ number: Int) {
      let reasons = ballot.reasons.filter { $0.number == number }
      isDeficient = reasons.contains(where: \.isDeficient)
      passages = reasons.reduce(0) { $0 + $1.passages.count }
    }

    var cell: DisplayText {
      let position: DisplayText = isDeficient ? "deficiency" : "none noted"
      return passages == 0 ? position : "\(position), \(passages) cited"
    }

    var agreement: DisplayText {
      let position: DisplayText =
        isDeficient ? "all note a deficiency" : "nobody notes a deficiency"
      switch passages {
      case 0: return position
      case 1: return "\(position); 1 passage cited"
      default: return "\(position); \(passages) passages cited"
      }
    }
  }
}
