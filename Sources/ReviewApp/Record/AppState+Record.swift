import BoardReview
import HarmlessText
import TextScreen

extension AppState {
  /// Why the record cannot be looked at; nil where it can.
  var whyNoRecord: DisplayText? {
    guard docket.board != nil else { return "No board is convened in this folder." }
    return viewer.person == nil ? "Only the board looks at its record." : nil
  }

  /// Opens the page of the record.
  mutating func openRecord() -> [Effect] {
    if page == .record { return [] }
    pages.append(.record)
    sheetTop = 0
    return [.readRecord]
  }

  /// Commands on the page of the record.
  mutating func performInRecord(_ command: Command) -> [Effect] {
    if command == .back {
      sheetTop = 0
      return goBack()
    }
    sheetTop = Self.moved(
      sheetTop, by: command, height: body.size.rows, count: recordLines.count)
    return []
  }

  /// Draws what happened out of the ordinary, what does not count, and whose keys hold.
  func drawRecord(into screen: inout Screen) {
    let block = body.inset(left: 1, right: 1)
    screen.put(recordLines, from: sheetTop, in: block)
    screen.cursor = block.origin
  }

  /// The whole page; nothing in it depends on what a sealed ballot says.
  var recordLines: [StyledLine] {
    guard let proceedings = docket.proceedings, whyNoRecord == nil else { return [] }
    let sheet = RecordSheet(
      proceedings: proceedings, notes: docket.notes, names: MemberNames(proceedings.board),
      viewer: viewer.person, width: min(100, size.columns - 2))
    return sheet.lines
  }
}
