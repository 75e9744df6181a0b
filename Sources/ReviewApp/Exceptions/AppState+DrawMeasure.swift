import BoardReview
import HarmlessText
import TextEditing
import TextScreen

extension AppState {
  /// A row of the sheet, or the rows of its reason.
  enum MeasureRow {
    case line(StyledLine)
    case item(MeasureSheet.Item, DisplayText, isPossible: Bool)
    case field
  }

  static let reasonRows = 3

  func measureRows(_ sheet: MeasureSheet) -> [MeasureRow] {
    let width = min(90, size.columns - 2)
    var rows: [MeasureRow] = [.line(StyledLine(sheet.measure.title, .heading))]
    if let number = sheet.caseNumber, let proceeding = docket.proceeding(number) {
      rows.append(
        .line(StyledLine("Case \(number.rawValue) · \(proceeding.docketed.agency.display)", .title))
      )
    }
    rows += Self.rows(StyledLine.wrapped(sheet.measure.consequence, .dim, width: width))
    rows.append(.line(StyledLine()))
    for choice in choices(for: sheet.measure) {
      let mark: DisplayText = sheet.chosen == choice ? "(•)" : "( )"
      let reason = whyNot(choice, in: sheet)
      rows.append(
        .item(.choice(choice), "\(mark) \(title(of: choice))", isPossible: reason == nil))
      if let reason {
        rows += Self.rows(StyledLine.wrapped("not now: \(reason)", .dim, indent: 5, width: width))
      }
    }
    rows += Self.rows(checkLines(sheet, width: width))
    if needsReason(sheet) {
      rows += Self.rows(
        StyledLine.wrapped("Reason, shown to everyone on the board:", .title, width: width))
      rows += [.field]
    }
    rows.append(.item(.cancel, "[ Cancel ]", isPossible: true))
    let refusal = whyNot(sheet)
    rows.append(.item(.act, "[ \(actTitle(sheet)) … ]", isPossible: refusal == nil))
    if let refusal {
      rows += Self.rows(StyledLine.wrapped("not now: \(refusal)", .dim, indent: 2, width: width))
    }
    return rows
  }

  private static func rows(_ lines: [StyledLine]) -> [MeasureRow] { lines.map { .line($0) } }

  private func actTitle(_ sheet: MeasureSheet) -> DisplayText {
    guard sheet.measure == .docketing else { return "Put it on record" }
    return needsReason(sheet) ? "Settle it" : "Put the case on the docket"
  }

  private func title(of choice: MeasureSheet.Choice) -> DisplayText {
    switch choice {
    case .member(let person): MemberNames(docket.board).full(person)
    case .edition(let edition): "\(edition.rawValue)"
    case .scope(let scope): "\(scope.phrase)"
    case .undocketed(let number): "\(number.rawValue)"
    }
  }

  /// What the checks found against a package that is to be docketed.
  private func checkLines(_ sheet: MeasureSheet, width: Int) -> [StyledLine] {
    guard let inspected = sheet.inspected else { return [] }
    let open = openChecks(inspected)
    let history = historyLines(inspected.docketed, width: width)
    if inspected.docketed.discrepancies.isEmpty {
      return history + StyledLine.wrapped("The checks found nothing against it.", width: width)
    }
    return history
      + inspected.docketed.discrepancies.flatMap { check in
        let state: DisplayText =
          check == open.first ? "to be settled now" : open.contains(check) ? "open" : "settled"
        return StyledLine.wrapped(
          "\(check), \(state): \(inspected.sentences[check] ?? "")",
          open.contains(check) ? .warning : .plain, width: width)
      }
  }

  /// What its cover says of earlier disapprovals and of experience since, on which the bar of R30 rests.
  private func historyLines(_ docketed: DocketedCase, width: Int) -> [StyledLine] {
    let count = docketed.earlierDisapprovals
    guard count > 0 else { return [] }
    var lines = StyledLine.wrapped(
      "Boards have disapproved this candidate for this position \(count == 1 ? "once" : "\(count) times") before.",
      width: width)
    if let experience = docketed.declaredExperience {
      lines += StyledLine.wrapped("Experience the agency declares since (R30):", width: width)
      lines += StyledLine.paragraphs(experience, indent: 2, width: width)
    } else if count > 1 {
      lines += StyledLine.wrapped(
        "The cover declares no additional qualifying experience (submission.newExperience): ask the agency for it (R30).",
        .warning, width: width)
    }
    return lines
  }

  /// Draws the sheet of a measure.
  func drawMeasure(into screen: inout Screen) {
    guard let sheet = measureSheet else { return }
    let block = body.inset(left: 1, right: 1)
    var row = block.top - sheet.top
    for part in measureRows(sheet) {
      let height = part.height
      defer { row += height }
      let rows = (row..<row + height).clamped(to: block.rowRange)
      guard !rows.isEmpty else { continue }
      let place = Position(row: rows.lowerBound, column: block.left)
      switch part {
      case .line(let line):
        screen.put(
          line.text, at: place.offset(columns: line.indent), role: line.role,
          maxWidth: block.size.columns - line.indent)
      case .item(let item, let text, let isPossible):
        let isFocused = sheet.focus == item
        screen.put(
          isFocused ? ">\(text)" : " \(text)", at: place,
          role: isFocused ? .selected : isPossible ? .plain : .dim, maxWidth: block.size.columns,
          truncation: .ellipsis)
        if isFocused { screen.cursor = place }
      case .field:
        let isFocused = sheet.focus == .reason
        for row in rows {
          screen.put("│", at: Position(row: row, column: block.left + 1), role: .border)
        }
        if isFocused { screen.put(">", at: place, role: .selected) }
        sheet.reason.draw(
          into: &screen,
          in: Rectangle(
            row: rows.lowerBound, column: block.left + 3, columns: reasonWidth, rows: rows.count),
          isFocused: isFocused)
      }
    }
  }

  /// A click on the sheet focuses what it hits; choices and the act are made by a key.
  mutating func clickInMeasure(_ position: Position) {
    guard let sheet = measureSheet else { return }
    let block = body.inset(left: 1, right: 1)
    guard block.contains(position) else { return }
    var row = block.top - sheet.top
    for part in measureRows(sheet) {
      let rows = row..<row + part.height
      row = rows.upperBound
      guard rows.contains(position.row) else { continue }
      if case .item(let item, _, _) = part { measureSheet?.focus = item }
      if case .field = part { measureSheet?.focus = .reason }
    }
  }

  private var reasonWidth: Int { max(8, min(74, size.columns - 6)) }

  /// After every event: what is focused is in sight, and still there.
  mutating func settleMeasure() {
    guard page == .measure, var sheet = measureSheet else { return }
    if !items(of: sheet).contains(sheet.focus) { sheet.focus = .cancel }
    sheet.reason.resize(to: Size(columns: reasonWidth, rows: Self.reasonRows))
    var row = 0
    var span = 0..<1
    for part in measureRows(sheet) {
      if part.isItem(sheet.focus) { span = row..<row + part.height }
      row += part.height
    }
    let height = body.size.rows
    let isFirst = items(of: sheet).first == sheet.focus
    sheet.top = min(
      sheet.top, isFirst && span.upperBound <= height ? 0 : max(0, span.lowerBound - 1))
    sheet.top = max(sheet.top, span.upperBound - height)
    sheet.top = max(0, min(sheet.top, max(0, row - height)))
    measureSheet = sheet
  }
}

extension AppState.MeasureRow {
  fileprivate var height: Int { if case .field = self { AppState.reasonRows } else { 1 } }

  fileprivate func isItem(_ focus: MeasureSheet.Item) -> Bool {
    switch self {
    case .line: false
    case .item(let item, _, _): item == focus
    case .field: focus == .reason
    }
  }
}
