import BoardReview
import CaseModel
import HarmlessText
import TextEditing
import TextScreen

extension AppState {
  /// Where the sheet of a discussion stands, and the record under it where one is to be written.
  struct DiscussionLayout {
    let sheet: Rectangle
    /// Empty where nothing is to be written.
    let record: Rectangle

    /// The text within the record, between its title and its button.
    var field: Rectangle { record.inset(top: 1, left: 1, bottom: 1) }
  }

  func discussionLayout(_ number: CaseNumber) -> DiscussionLayout {
    let block = body
    let isOwed = docket.proceeding(number)?.phase == .discussionOwed
    guard case .administrator = viewer, isOwed else {
      return DiscussionLayout(sheet: block, record: Rectangle(Size(columns: 0, rows: 0)))
    }
    let isWriting = work[number]?.sheet.focus != nil
    let rows = isWriting ? max(5, block.size.rows / 2) : max(4, block.size.rows / 4)
    let parts = block.splitBottom(min(rows, max(0, block.size.rows - 3)))
    return DiscussionLayout(sheet: parts.rest, record: parts.bottom)
  }

  func discussionSheet(_ number: CaseNumber) -> DiscussionSheet? {
    docket.proceeding(number).map {
      DiscussionSheet(self, $0, width: max(1, min(100, size.columns - 2)))
    }
  }

  /// Draws the positions and reasons of the members, and the record of the discussion where one is written.
  func drawDiscussion(_ number: CaseNumber, into screen: inout Screen) {
    let layout = discussionLayout(number)
    let block = layout.sheet.inset(left: 1)
    screen.cursor = block.origin
    screen.put(discussionSheet(number)?.lines ?? [], from: work[number]?.sheet.top ?? 0, in: block)
    guard !layout.record.isEmpty else { return }
    drawRecord(number, layout, into: &screen)
  }

  private func drawRecord(
    _ number: CaseNumber, _ layout: DiscussionLayout, into screen: inout Screen
  ) {
    let focus = work[number]?.sheet.focus
    let isWriting = sheetFieldKey == .discussion
    screen.horizontalRule(row: layout.record.top, columns: layout.record.columnRange)
    let title: DisplayText = size.columns < 60 ? "Record" : "Record of the discussion"
    screen.putTitle(
      "\(title) \(Audience.boardRecord.label)", row: layout.record.top,
      columns: layout.record.columnRange, isFocused: focus != nil)
    let field = work[number]?.draft.fields[.discussion] ?? TextField()
    field.draw(into: &screen, in: layout.field, isFocused: isWriting)
    if field.isEmpty, !isWriting {
      let words = whyNoDraft(number) ?? "Tab begins to write what was discussed."
      screen.put(
        words, at: layout.field.origin, role: .dim, maxWidth: layout.field.size.columns,
        truncation: .ellipsis)
    }
    let button = Position(row: layout.record.bottom - 1, column: 0)
    let isFocused = focus == .act
    screen.put(
      isFocused ? ">[ Record the discussion … ]" : " [ Record the discussion … ]", at: button,
      role: isFocused ? .selected : whyNotRecord(number) == nil ? .plain : .dim,
      maxWidth: screen.size.columns)
    if isFocused { screen.cursor = button }
  }

  /// After every event: the discussion is scrolled within its rows, and its text fits its place.
  mutating func settleDiscussion(_ number: CaseNumber) {
    if work[number]?.sheet.focus != nil, whyNotWriteRecord(number) != nil {
      work[number]?.sheet.focus = nil
    }
    let layout = discussionLayout(number)
    let count = discussionSheet(number)?.lines.count ?? 0
    let top = work[number]?.sheet.top ?? 0
    work[number]?.sheet.top = max(0, min(top, count - layout.sheet.size.rows))
    if !layout.record.isEmpty {
      work[number]?.draft.fields[.discussion]?.resize(to: layout.field.size)
    }
  }
}
