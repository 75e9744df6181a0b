import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Draws the docket: a line for each case, and what the selected one is about.
  func drawDocket(into screen: inout Screen) {
    let block = body
    let numbers = visibleNumbers
    guard !numbers.isEmpty else { return drawEmptyDocket(into: &screen, in: block) }
    let columns = DocketColumns(width: block.size.columns, hasStates: docket.proceedings != nil)
    columns.drawHeader(into: &screen, row: block.top)
    let remarks = docketRemarkLines
    let parts = block.splitBottom(remarks.count)
    screen.put(remarks, from: 0, in: parts.bottom.inset(left: 1, right: 1))
    let list = parts.rest.inset(top: 1)
    for row in 0..<list.size.rows where numbers.indices.contains(docketList.top + row) {
      let index = docketList.top + row
      let isSelected = index == docketList.selected
      if isSelected {
        screen.fill(
          Rectangle(row: list.top + row, column: 0, columns: block.size.columns, rows: 1),
          role: .selected)
        screen.cursor = Position(row: list.top + row, column: 0)
      }
      columns.draw(
        numbers[index], cover: docket.entry(numbers[index])?.cover ?? .unread,
        state: stateWord(of: numbers[index]), row: list.top + row, isSelected: isSelected,
        into: &screen)
    }
  }

  private func drawEmptyDocket(into screen: inout Screen, in block: Rectangle) {
    let text: DisplayText =
      if !filter.isEmpty {
        "No case matches “\(filter)”. Esc shows all again."
      } else {
        "No cases in this folder yet. A case is a folder under cases/ with its documents in data/."
      }
    screen.put(
      StyledLine.wrapped(text, width: block.size.columns - 2), from: 0,
      in: block.inset(top: 1, left: 1))
    screen.cursor = Position(row: block.top + 1, column: 1)
  }
}

/// Which columns of the docket there is room for, and how wide they are.
struct DocketColumns {
  var number = 11
  var candidate = 0
  var agency = 0
  var position = 0
  var criterion = 0
  var pages = 0
  var state = 0

  init(width: Int, hasStates: Bool) {
    state = hasStates ? (width < 60 ? 13 : 19) : 0
    var rest = width - 2 - number - state
    if width >= 60 {
      criterion = 3
      rest -= criterion
    }
    if width >= 100 {
      pages = 6
      rest -= pages
    }
    if width >= 70 {
      candidate = min(26, rest * (width >= 100 ? 3 : 5) / 10)
      agency = min(36, (rest - candidate) * (width >= 100 ? 5 : 10) / 10)
      position = rest - candidate - agency
      if position < 16 {
        agency += position
        position = 0
      }
    } else {
      candidate = rest
    }
  }

  func drawHeader(into screen: inout Screen, row: Int) {
    draw(
      ["Case", "Candidate", "Agency", "Position", "Cr", "Pages", "State"], row: row,
      role: .heading, into: &screen)
  }

  func draw(
    _ caseNumber: CaseNumber, cover: CoverState, state: DisplayText, row: Int, isSelected: Bool,
    into screen: inout Screen
  ) {
    let role: Role = isSelected ? .selected : .plain
    screen.put(isSelected ? ">" : " ", at: Position(row: row, column: 0), role: role)
    switch cover {
    case .unread:
      draw(
        ["\(caseNumber.rawValue)", "", "", "", "", "", state], row: row, role: role, into: &screen)
    case .broken(let reason):
      screen.put(
        "\(caseNumber.rawValue)  \(reason)", at: Position(row: row, column: 2),
        role: isSelected ? .selected : .error, maxWidth: screen.size.columns - 3,
        truncation: .ellipsis)
    case .read(let cover):
      let pages = cover.documents.first?.pages.map { "\($0)" as DisplayText } ?? ""
      draw(
        [
          "\(caseNumber.rawValue)", cover.candidate, cover.agency.display, cover.position,
          "\(cover.criterion.rawValue)", pages, state,
        ], row: row, role: role, into: &screen)
    }
  }

  private func draw(_ texts: [DisplayText], row: Int, role: Role, into screen: inout Screen) {
    let widths = [number, candidate, agency, position, criterion, pages, state]
    var column = 2
    for (text, width) in zip(texts, widths) where width > 0 {
      screen.put(
        text, at: Position(row: row, column: column), role: role, maxWidth: width - 1,
        truncation: .ellipsis)
      column += width
    }
  }
}
