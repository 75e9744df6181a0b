import BoardReview
import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Opens the discussion above the page that is seen; what was kept of the case is read where it is not yet.
  mutating func openDiscussion(_ number: CaseNumber) -> [Effect] {
    openSheet(.discussion(number), number)
  }

  /// Opens a page of made-up text at its top.
  mutating func openSheet(_ page: Page, _ number: CaseNumber) -> [Effect] {
    let written = work[number]?.sheet.written ?? []
    work[number, default: CaseWork()].sheet = SheetState()
    work[number]?.sheet.written = written
    pages.append(page)
    return work[number]?.package == nil ? [.openCase(number)] : []
  }

  /// Commands on the page of the discussion, and while its record is written.
  mutating func performInDiscussion(_ command: Command, _ number: CaseNumber) -> [Effect] {
    switch command {
    case .nextField, .previousField, .choose: return focusRecord(command, number)
    case .discuss: askToRecord(number)
    case .decide:
      openForm(number)
      return formOpened(number)
    case .nextSection, .previousSection: turnPart(command, number)
    case .back: return work[number]?.sheet.leave() == true ? [] : goBack()
    default:
      guard SheetState.movements.contains(command), let sheet = discussionSheet(number) else {
        return notHere(command)
      }
      let height = discussionLayout(number).sheet.size.rows
      let top = work[number]?.sheet.top ?? 0
      work[number]?.sheet.top = Self.moved(
        top, by: command, height: height, count: sheet.lines.count)
    }
    return []
  }

  /// Goes on between the sheet, the text of the record and the button that records it.
  private mutating func focusRecord(_ command: Command, _ number: CaseNumber) -> [Effect] {
    if let reason = whyNotWriteRecord(number) {
      message = Message(reason, .warning)
      return []
    }
    if command == .choose, work[number]?.sheet.focus == .act {
      askToRecord(number)
    } else {
      work[number]?.sheet.advance(
        in: [.text(.discussion), .act], by: command == .previousField ? -1 : 1)
    }
    return []
  }

  private mutating func askToRecord(_ number: CaseNumber) {
    if let reason = whyNotRecord(number) {
      message = Message(reason, .warning)
      return
    }
    question = Question(
      title: "Record the discussion of \(number.rawValue)",
      explanation: [
        "What you have written becomes part of the board's record. It is privileged, and cannot be changed.",
        "Each member who is not excused then casts a final vote. Both votes are kept (R24).",
      ], word: "RECORD", act: .recordDiscussion(number))
  }

  /// States the record of the discussion as it stands in the draft.
  mutating func recordDiscussion(of number: CaseNumber) -> [Effect] {
    if let reason = whyNotRecord(number) {
      message = Message(reason, .warning)
      return []
    }
    return state(.discussionHeld(number, record: work[number]?.draft.text(.discussion) ?? ""))
  }

  private mutating func turnPart(_ command: Command, _ number: CaseNumber) {
    guard let sheet = discussionSheet(number) else { return }
    let top = work[number]?.sheet.top ?? 0
    let target =
      command == .nextSection
      ? sheet.starts.first { $0 > top } : sheet.starts.last { $0 < top }
    if let target { work[number]?.sheet.top = target }
  }

  /// Why the text of the record cannot be written; nil where it can.
  func whyNotWriteRecord(_ number: CaseNumber) -> DisplayText? {
    guard docket.proceeding(number)?.phase == .discussionOwed, case .administrator = viewer else {
      return whyNotRecord(number) ?? "The discussion is not to be recorded now."
    }
    return whyNoDraft(number)
  }

  /// The text that keys go to on the page of the discussion or the result; nil while it is only read.
  var sheetFieldKey: FieldKey? {
    guard let number = page.caseNumber, work[number]?.package != nil else { return nil }
    switch page {
    case .discussion, .result: return work[number]?.sheet.field
    default: return nil
    }
  }
}
