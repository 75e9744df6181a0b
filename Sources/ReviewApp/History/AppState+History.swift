import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Commands while earlier submissions are seen.
  mutating func performInHistory(_ command: Command, _ number: CaseNumber) -> [Effect] {
    if command == .back {
      sheetTop = 0
      return goBack()
    }
    if command == .compare { return openComparison(number) }
    sheetTop = Self.moved(
      sheetTop, by: command, height: body.size.rows, count: historyLines(number).count)
    return []
  }

  /// Draws what the cover says of earlier submissions of the same candidate and position (R30 to R32).
  func drawHistory(_ number: CaseNumber, into screen: inout Screen) {
    let block = body.inset(left: 1, right: 1)
    screen.put(historyLines(number), from: sheetTop, in: block)
    screen.cursor = block.origin
  }

  func historyLines(_ number: CaseNumber) -> [StyledLine] {
    guard let cover = work[number]?.package?.cover ?? docket.entry(number)?.cover.cover else {
      return []
    }
    return HistorySheet(
      cover: cover, boardDate: docket.board?.date, limit: docket.settings.resubmission,
      width: min(76, size.columns - 2),
      hasComparison: whyNotCompare(number) == nil
    ).lines
  }
}
