import BoardReview
import CaseModel
import HarmlessText
import TextEditing
import TextScreen

extension AppState {
  /// The page of a result for whoever sees it: to be written, issued, or neither.
  func resultForm(_ number: CaseNumber) -> ResultForm {
    let width = max(1, min(ReaderLayout.measure + 4, size.columns - 2))
    guard let result = resultDraft(number), let edition = work[number]?.package?.governing.edition
    else { return ResultForm(lines: resultLines(number, width), width: width) }
    return ResultForm(
      result, opening: opening(of: result, number, width),
      preview: previewLines(of: result.issued, number, width), edition: edition,
      names: MemberNames(docket.board),
      size: Size(columns: width, rows: body.size.rows))
  }

  /// The outcome as counted, and what still stands against issuing it.
  private func opening(
    of result: ResultDraft, _ number: CaseNumber, _ width: Int
  ) -> [StyledLine] {
    guard let proceeding = docket.proceeding(number) else { return [] }
    var lines = StyledLine.wrapped(
      "The case is \(result.outcome.rawValue).", .heading, width: width)
    lines += StyledLine.wrapped(
      "\(countText(proceeding)). The outcome is the count and cannot be typed (R23).", .dim,
      width: width)
    if let reason = whyNotIssue {
      lines += StyledLine.wrapped("Not yet to be issued: \(reason)", .warning, width: width)
    }
    return lines
  }

  /// What is seen where nothing is to be written: the result as issued, or why there is none.
  private func resultLines(_ number: CaseNumber, _ width: Int) -> [StyledLine] {
    guard let proceeding = docket.proceeding(number) else { return [] }
    guard proceeding.phase.isOver, mayReadNow(.notice(number)) else {
      let reason: DisplayText =
        if case .decided = proceeding.phase, case .administrator = viewer {
          whyNoDraft(number) ?? ""
        } else {
          whyNoResult ?? ""
        }
      return StyledLine.wrapped(reason, .warning, width: width)
    }
    let heading: DisplayText =
      switch proceeding.phase {
      case .issued(let outcome): "The case is \(outcome.rawValue). The result is issued."
      case .heldOver: "The case is held over."
      default: "The case is returned to the agency."
      }
    var lines = StyledLine.wrapped(heading, .heading, width: width)
    for file in work[number]?.sheet.written ?? [] {
      lines += StyledLine.wrapped("Written: \(file)", .success, width: width)
    }
    return lines + [StyledLine()] + previewLines(of: proceeding.issued, number, width)
  }

  /// Draws the result: what is written of it, then what will leave the board and what stays.
  func drawResult(_ number: CaseNumber, into screen: inout Screen) {
    let form = resultForm(number)
    let block = Rectangle(
      row: body.top, column: 1, columns: min(form.width, max(1, size.columns - 2)),
      rows: body.size.rows)
    screen.cursor = block.origin
    let focus = work[number]?.sheet.focus
    var row = block.top - (work[number]?.sheet.top ?? 0)
    for part in form.parts {
      let rows = row..<row + part.rows
      if rows.overlaps(block.rowRange) {
        draw(
          part, rows, in: block, isFocused: part.item != nil && part.item == focus, number,
          into: &screen)
      }
      row = rows.upperBound
    }
  }

  private func draw(
    _ part: ResultForm.Part, _ rows: Range<Int>, in block: Rectangle, isFocused: Bool,
    _ number: CaseNumber, into screen: inout Screen
  ) {
    let visible = rows.clamped(to: block.rowRange)
    let place = Rectangle(
      row: visible.lowerBound, column: block.left, columns: block.size.columns,
      rows: visible.count)
    switch part {
    case .lines(let lines): screen.put(lines, from: visible.lowerBound - rows.lowerBound, in: place)
    case .text(let key, _):
      if isFocused { screen.put(">", at: place.origin, role: .selected) }
      let field = work[number]?.draft.fields[key] ?? TextField()
      field.draw(into: &screen, in: place.inset(left: 1), isFocused: isFocused)
    case .choice(_, let title, let isSet):
      drawItem("\(isSet ? "[x]" : "[ ]") \(title)", at: place, isFocused: isFocused, into: &screen)
    case .act(let title):
      drawItem("[ \(title) ]", at: place, isFocused: isFocused, into: &screen)
    }
  }

  private func drawItem(
    _ text: DisplayText, at place: Rectangle, isFocused: Bool, into screen: inout Screen
  ) {
    screen.put(
      isFocused ? ">\(text)" : " \(text)", at: place.origin, role: isFocused ? .selected : .plain,
      maxWidth: place.size.columns, truncation: .ellipsis)
    if isFocused { screen.cursor = place.origin }
  }
}
