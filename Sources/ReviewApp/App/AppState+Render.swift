import HarmlessText
import TextScreen

extension AppState {
  /// The smallest window in which every task can be done.
  static let smallest = Size(columns: 40, rows: 12)

  /// What is to be seen now; the same state always gives the same screen.
  public func render(lineSet: LineSet = .unicode) -> Screen {
    var screen = Screen(size: size, lineSet: lineSet)
    if isLocked {
      drawLock(into: &screen)
      return screen
    }
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      renderTooSmall(&screen)
      return screen
    }
    Chrome.drawTop(self, into: &screen)
    switch page {
    case .docket: drawDocket(into: &screen)
    case .conflict(let number): drawConflict(number, into: &screen)
    case .reader(let number): drawReader(number, into: &screen)
    case .decision(let number): drawDecision(number, into: &screen)
    case .cast(let number): drawCast(number, into: &screen)
    case .board: drawBoard(into: &screen)
    case .discussion(let number): drawDiscussion(number, into: &screen)
    case .result(let number): drawResult(number, into: &screen)
    case .history(let number): drawHistory(number, into: &screen)
    case .originals(let number): drawOriginals(number, into: &screen)
    case .comparison(let number): drawComparison(number, into: &screen)
    case .found: drawFound(into: &screen)
    case .record: drawRecord(into: &screen)
    case .measure: drawMeasure(into: &screen)
    case .help(let context): drawHelp(context, into: &screen)
    }
    question?.draw(into: &screen, in: body)
    // Screen readers follow the cursor, so that there is always one.
    if screen.cursor == nil { screen.cursor = body.origin }
    Chrome.drawBottom(self, into: &screen)
    return screen
  }

  private func renderTooSmall(_ screen: inout Screen) {
    let lines = StyledLine.wrapped(
      "This window is \(size.columns) × \(size.rows). Please make it at least \(Self.smallest.columns) × \(Self.smallest.rows). Nothing is lost.",
      width: max(1, size.columns))
    screen.put(lines, from: 0, in: screen.bounds)
    screen.cursor = Position(row: 0, column: 0)
  }

  /// The block between the lines at the top and those at the bottom; an answer of several rows takes of it.
  var body: Rectangle {
    Rectangle(
      row: Chrome.topRows, column: 0, columns: size.columns,
      rows: max(0, uncovered.rows - Chrome.topRows - Chrome.bottomRows))
  }

  /// The window less the rows by which an answer outgrows the status line: pages are laid out for it,
  /// so that no answer ever covers the line of the cursor.
  var uncovered: Size {
    let answer = Chrome.answerRows(of: answerLines(width: size.columns - 2).count, in: size)
    return Size(columns: size.columns, rows: size.rows - max(0, answer - 1))
  }
}
