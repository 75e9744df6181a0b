import BoardReview
import HarmlessText
import TextScreen

extension AppState {
  /// The first row of the roster that is seen while it stands in place of the table; nil while it does not.
  ///
  /// Kept in `sheetTop`, which no other page uses while the board is seen: −1 is the first row.
  var rosterTop: Int? {
    get { sheetTop < 0 ? -1 - sheetTop : nil }
    set { sheetTop = newValue.map { -1 - $0 } ?? 0 }
  }

  /// Commands while the roster is seen.
  mutating func performInRoster(_ command: Command) -> [Effect] {
    switch command {
    case .back, .members, .open: rosterTop = nil
    default:
      rosterTop = Self.moved(
        rosterTop ?? 0, by: command, height: body.size.rows, count: rosterLines.count)
    }
    return []
  }

  /// Draws who sits on the board, which the composition of a board rests on (R1 to R4).
  func drawRoster(from top: Int, into screen: inout Screen) {
    let block = body.inset(left: 1, right: 1)
    screen.put(rosterLines, from: top, in: block)
    screen.cursor = block.origin
  }

  private var rosterLines: [StyledLine] {
    guard let board = docket.board else { return [] }
    let width = size.columns - 2
    var lines = [StyledLine("Members of board \(board.number)", .heading)]
    for member in board.members {
      let served: DisplayText = member.hasServedBefore ? "has served before" : "first board"
      lines += StyledLine.wrapped(member.name, .title, width: width)
      lines += StyledLine.wrapped(
        "\(member.agency.display) · \(member.appointment.rawValue) · \(served)", indent: 2,
        width: width)
    }
    let names = board.administrators.map(\.name).joined(separator: ", ")
    lines += StyledLine.wrapped("Administrator: \(names)", width: width)
    return lines + StyledLine.wrapped("Esc goes back to the cases.", .dim, width: width)
  }
}
