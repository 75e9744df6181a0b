import BoardReview
import CaseModel
import HarmlessText
import TextEditing
import TextScreen

extension AppState {
  func ballotForm(_ number: CaseNumber) -> BallotForm? {
    guard let work = work[number], let package = work.package else { return nil }
    return BallotForm(
      work: work, edition: package.governing.edition, round: round(of: number),
      width: min(ReaderLayout.measure + 4, size.columns - 4),
      isPractice: docket.board?.kind == .practice)
  }

  /// After every event: the focused item of the form is in sight.
  mutating func settleForm() {
    guard case .decision(let number) = page, let form = ballotForm(number) else { return }
    let focused = formItems(number).focused
    var row = 0
    var span = 0..<1
    for part in form.parts {
      if part.item == focused, focused != nil { span = row..<row + part.rows }
      row += part.rows
    }
    let height = body.size.rows
    var top = work[number]?.form.top ?? 0
    // What stands above an item says what it is: keep two rows of it in sight where there is room.
    let lead = height > 12 ? 3 : 1
    top = min(top, max(0, span.lowerBound - lead))
    top = max(top, span.upperBound - height + 1)
    work[number]?.form.top = max(0, min(top, max(0, row - height)))
    settleField(in: form, number)
  }

  private mutating func settleField(in form: BallotForm, _ number: CaseNumber) {
    for case .text(_, let key, let rows) in form.parts where work[number]?.draft.fields[key] != nil
    {
      work[number]?.draft.fields[key]?.resize(
        to: Size(columns: max(8, form.width - 3), rows: rows))
    }
  }

  /// Draws the form of the ballot.
  func drawDecision(_ number: CaseNumber, into screen: inout Screen) {
    guard let form = ballotForm(number) else { return }
    let block = formBlock(form)
    let focused = formItems(number).focused
    var row = block.top - (work[number]?.form.top ?? 0)
    for part in form.parts {
      let rows = row..<row + part.rows
      if rows.overlaps(block.rowRange) {
        draw(
          part, rows: rows, in: block, isFocused: part.item != nil && part.item == focused, form,
          into: &screen)
      }
      row = rows.upperBound
    }
  }

  /// Where the form stands.
  func formBlock(_ form: BallotForm) -> Rectangle {
    Rectangle(
      row: body.top, column: max(1, (size.columns - form.width) / 2), columns: form.width,
      rows: body.size.rows)
  }

  private func draw(
    _ part: BallotForm.Part, rows: Range<Int>, in block: Rectangle, isFocused: Bool,
    _ form: BallotForm, into screen: inout Screen
  ) {
    switch part {
    case .lines(let lines):
      let hidden = max(0, block.top - rows.lowerBound)
      let visible = rows.clamped(to: block.rowRange)
      screen.put(
        lines, from: hidden,
        in: Rectangle(
          row: visible.lowerBound, column: block.left, columns: block.size.columns,
          rows: visible.count))
    case .choice(_, let title, let isSet, let mark):
      let box: DisplayText =
        switch (mark, isSet) {
        case (.one, true): "(•)"
        case (.one, false): "( )"
        case (.any, true): "[x]"
        case (.any, false): "[ ]"
        }
      drawLine("\(box) \(title)", row: rows.lowerBound, block, isFocused, into: &screen)
    case .button(_, let title):
      drawLine("[ \(title) ]", row: rows.lowerBound, block, isFocused, into: &screen)
    case .text(_, let key, _):
      let visible = rows.clamped(to: block.rowRange)
      let place = Rectangle(
        row: visible.lowerBound, column: block.left + 3, columns: max(8, form.width - 3),
        rows: visible.count)
      // A bar says that here is room to write, also where fields have no colour of their own.
      for row in visible {
        screen.put("│", at: Position(row: row, column: block.left + 1), role: .border)
      }
      if isFocused {
        screen.put(">", at: Position(row: visible.lowerBound, column: block.left), role: .selected)
      }
      (form.work.draft.fields[key] ?? TextField()).draw(
        into: &screen, in: place, isFocused: isFocused)
    }
  }

  private func drawLine(
    _ text: DisplayText, row: Int, _ block: Rectangle, _ isFocused: Bool, into screen: inout Screen
  ) {
    let place = Position(row: row, column: block.left)
    screen.put(
      isFocused ? ">\(text)" : " \(text)", at: place, role: isFocused ? .selected : .plain,
      maxWidth: block.size.columns, truncation: .ellipsis)
    if isFocused { screen.cursor = place }
  }
}

extension BallotForm.Part {
  /// Rows it takes.
  var rows: Int {
    switch self {
    case .lines(let lines): lines.count
    case .choice, .button: 1
    case .text(_, _, let rows): rows
    }
  }

  /// The item it is, where it is one.
  var item: FormItem? {
    switch self {
    case .lines: nil
    case .choice(let item, _, _, _), .text(let item, _, _), .button(let item, _): item
    }
  }
}
