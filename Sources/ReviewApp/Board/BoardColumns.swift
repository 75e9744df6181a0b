import BoardReview
import HarmlessText
import TextScreen

/// Which columns of the administrator's table there is room for, and how wide they are.
struct BoardColumns {
  /// Below this width members and next step stand under the list.
  static let narrow = 72

  let isNarrow: Bool
  private let number: Int
  private let member: Int
  private let phase: Int
  private let waiting: Int

  init(width: Int, members: Int) {
    isNarrow = width < Self.narrow
    number = width < 100 ? 12 : 14
    member = isNarrow ? 0 : width < 110 ? 11 : 16
    let rest = max(0, width - 2 - number - member * members)
    phase = isNarrow ? max(0, rest - 6) : min(26, max(0, rest - 13))
    waiting = rest - phase
  }

  func drawHeader(_ board: Board, _ names: MemberNames, row: Int, into screen: inout Screen) {
    let members = board.members.map { names.short($0.id) }
    draw(
      ["Case"] + members + ["State", isNarrow ? "Waits" : "Waiting for"], row: row,
      role: .heading, into: &screen)
  }

  func draw(
    _ proceeding: Proceeding, _ names: MemberNames, viewer: PersonID?, row: Int, isSelected: Bool,
    into screen: inout Screen
  ) {
    let role: Role = isSelected ? .selected : .plain
    screen.put(isSelected ? ">" : " ", at: Position(row: row, column: 0), role: role)
    let cells = proceeding.standings.map { $0.standing.word(isShort: member < 16) }
    draw(
      ["\(proceeding.id.rawValue)"] + cells
        + [phaseText(proceeding.phase), waitingText(proceeding, names, viewer)],
      row: row, role: role, into: &screen)
  }

  private func phaseText(_ phase: Phase) -> DisplayText {
    if phase.word.width >= self.phase, let outcome = phase.outcome { return "\(outcome.rawValue)" }
    return phase.word
  }

  private func waitingText(
    _ proceeding: Proceeding, _ names: MemberNames, _ viewer: PersonID?
  ) -> DisplayText {
    let persons = proceeding.waitingFor
    if let viewer, persons.contains(viewer) { return "you" }
    let isMembers = persons.contains { person in proceeding.members.contains { $0.id == person } }
    if isNarrow, isMembers { return "\(persons.count)" }
    return persons.map(names.short).joined(separator: ", ")
  }

  private func draw(_ texts: [DisplayText], row: Int, role: Role, into screen: inout Screen) {
    let members = max(0, texts.count - 3)
    let widths = [number] + Array(repeating: member, count: members) + [phase, waiting]
    var column = 2
    for (text, width) in zip(texts, widths) where width > 0 {
      screen.put(
        text, at: Position(row: row, column: column), role: role, maxWidth: width - 1,
        truncation: .ellipsis)
      column += width
    }
  }
}
