import BoardReview
import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Rows of the table between its heading and what is said of the selected case.
  var boardListHeight: Int { max(1, body.size.rows - 1 - boardDetailHeight) }

  private var boardDetailHeight: Int {
    min(size.columns < BoardColumns.narrow ? 5 : 3, max(0, body.size.rows - 3))
  }

  /// Draws where every member stands with every case, never a vote, and what the selected case waits for.
  func drawBoard(into screen: inout Screen) {
    if let top = rosterTop { return drawRoster(from: top, into: &screen) }
    let block = body
    guard let board = docket.board, let cases = docket.proceedings?.cases, !cases.isEmpty else {
      return drawEmptyBoard(into: &screen, in: block)
    }
    let names = MemberNames(board)
    let columns = BoardColumns(width: block.size.columns, members: board.members.count)
    columns.drawHeader(board, names, row: block.top, into: &screen)
    for row in 0..<boardListHeight where cases.indices.contains(boardList.top + row) {
      let index = boardList.top + row
      let place = Position(row: block.top + 1 + row, column: 0)
      if index == boardList.selected {
        screen.fill(
          Rectangle(origin: place, size: Size(columns: block.size.columns, rows: 1)),
          role: .selected)
        screen.cursor = place
      }
      guard mayReadNow(.progress(cases[index].id)) else { continue }
      columns.draw(
        cases[index], names, viewer: viewer.person, row: place.row,
        isSelected: index == boardList.selected, into: &screen)
    }
    drawDetail(names, in: block.splitBottom(boardDetailHeight).bottom, into: &screen)
  }

  private func drawDetail(
    _ names: MemberNames, in block: Rectangle, into screen: inout Screen
  ) {
    guard let number = boardNumber, let proceeding = docket.proceeding(number), !block.isEmpty,
      mayReadNow(.progress(number))
    else { return }
    screen.horizontalRule(row: block.top, columns: block.columnRange)
    screen.putTitle(
      detailTitle(number), row: block.top, columns: block.columnRange, isFocused: false)
    let width = block.size.columns - 2
    var lines: [StyledLine] = []
    if block.size.columns < BoardColumns.narrow {
      let standings = proceeding.standings.map { member, standing in
        "\(names.short(member.id)) \(standing.word(isShort: true))" as DisplayText
      }
      lines += StyledLine.wrapped(standings.joined(separator: ", "), .dim, width: width)
    }
    lines += StyledLine.wrapped(nextStepText(proceeding), width: width)
    screen.put(lines, from: 0, in: block.inset(top: 1, left: 1, right: 1))
  }

  private func detailTitle(_ number: CaseNumber) -> DisplayText {
    guard let cover = docket.entry(number)?.cover.cover else { return "\(number.rawValue)" }
    return "\(number.rawValue) · \(cover.candidate) · \(cover.agency.display)"
  }

  private func drawEmptyBoard(into screen: inout Screen, in block: Rectangle) {
    let text: DisplayText =
      docket.board == nil
      ? "No board is convened in this folder."
      : "No cases on this board yet. The administrator adds them to its docket."
    screen.put(
      StyledLine.wrapped(text, width: block.size.columns - 2), from: 0,
      in: block.inset(top: 1, left: 1))
    screen.cursor = Position(row: block.top + 1, column: 1)
  }
}
