import BoardReview
import HarmlessText
import TextEditing
import TextScreen

extension AppState {
  /// Opens the sheet of a measure; what was written on it earlier is still there.
  mutating func open(_ measure: BoardMeasure) -> [Effect] {
    let number = measure.isAboutCase ? boardNumber : nil
    if measureSheet?.measure != measure || measureSheet?.caseNumber != number {
      var sheet = keptSheet(measure, number)
      sheet.focus =
        (sheet.chosen ?? choices(for: measure).first).map { .choice($0) } ?? .reason
      measureSheet = sheet
    }
    pages.append(.measure)
    guard case .undocketed(let number) = measureSheet?.chosen, measureSheet?.inspected == nil else {
      return []
    }
    return [.inspectCase(number)]
  }

  /// What the keys can act on, from the top.
  func items(of sheet: MeasureSheet) -> [MeasureSheet.Item] {
    choices(for: sheet.measure).map { .choice($0) }
      + (needsReason(sheet) ? [.reason] : []) + [.cancel, .act]
  }

  /// Whether a reason is to be written; not where a case comes on the docket with nothing against it.
  func needsReason(_ sheet: MeasureSheet) -> Bool {
    guard sheet.measure == .docketing else { return true }
    return sheet.inspected.map { !openChecks($0).isEmpty } ?? false
  }

  /// Commands on the page of a measure, and while its reason is written.
  mutating func performInMeasure(_ command: Command) -> [Effect] {
    guard let sheet = measureSheet else { return goBack() }
    switch command {
    case .nextField: return focusMeasure(by: 1, sheet)
    case .previousField: return focusMeasure(by: -1, sheet)
    case .toggle, .choose:
      switch sheet.focus {
      case .choice(let choice): return choose(choice, sheet)
      case .cancel:
        message = Message("Nothing was done.")
        return goBack()
      case .act: askForMeasure(sheet)
      case .reason: break
      }
    case .back: return goBack()
    default: return notHere(command)
    }
    return []
  }

  private mutating func focusMeasure(by step: Int, _ sheet: MeasureSheet) -> [Effect] {
    let items = items(of: sheet)
    let index = items.firstIndex(of: sheet.focus) ?? 0
    measureSheet?.focus = items[max(0, min(index + step, items.count - 1))]
    return []
  }

  private mutating func choose(_ choice: MeasureSheet.Choice, _ sheet: MeasureSheet) -> [Effect] {
    if let reason = whyNot(choice, in: sheet) {
      message = Message(reason, .warning)
      return []
    }
    measureSheet?.chosen = choice
    guard case .undocketed(let number) = choice else { return [] }
    measureSheet?.inspected = nil
    return [.inspectCase(number)]
  }

  private mutating func askForMeasure(_ sheet: MeasureSheet) {
    if isActing {
      message = Message("The last act is still being saved.", .warning)
      return
    }
    if let reason = whyNot(sheet) {
      message = Message(reason, .warning)
      return
    }
    guard let statement = statement(of: sheet) else { return }
    let isSettling = statement.kind == .discrepancyResolved
    question = Question(
      title: isSettling ? "Settle a discrepancy" : sheet.measure.title,
      explanation: [summary(of: statement), sheet.measure.consequence],
      word: isSettling ? "SETTLE" : sheet.measure.word, act: .measure(statement))
  }

  private func summary(of statement: StatementBody) -> DisplayText {
    switch statement {
    case .memberUnavailable(let person, let reason):
      "\(MemberNames(docket.board).full(person)): \(reason)"
    case .editionOverridden(let number, let edition, let reason):
      "\(number.rawValue), \(edition.rawValue): \(reason)"
    case .moratoriumDeclared(let scope, let reason), .moratoriumEnded(let scope, let reason):
      "For \(scope.phrase): \(reason)"
    case .caseReturned(let number, let reason): "\(number.rawValue): \(reason)"
    case .caseHeldOver(let number, let reason): "\(number.rawValue): \(reason.clause)"
    case .boardAdjourned(let reason): "\(reason)"
    case .discrepancyResolved(let number, _, let check, let reason):
      "\(number.rawValue), \(check): \(reason)"
    case .caseDocketed(let docketed): "\(docketed.number.rawValue), \(docketed.agency.display)"
    default: ""
    }
  }

  /// A package that is to be docketed was looked at.
  mutating func inspected(_ inspected: InspectedCase) -> [Effect] {
    guard measureSheet?.chosen == .undocketed(inspected.docketed.number) else { return [] }
    measureSheet?.inspected = inspected
    return []
  }

  /// What was on the sheet is on record: the sheet is put away, but for one that goes on to the docketing.
  mutating func putAwayMeasure(after body: StatementBody) -> [Effect] {
    guard let sheet = measureSheet, statement(of: sheet) == body else { return [] }
    if body.kind == .discrepancyResolved {
      measureSheet?.reason = TextField()
      return []
    }
    measureSheet = nil
    pages.removeAll { $0 == .measure }
    if pages.isEmpty { pages = [.docket] }
    let gone = boardDraft.keep(sheet.keys.map { DraftItem(key: $0, text: nil) })
    return gone.isEmpty ? [] : [.keepBoardDraft(gone)]
  }

  /// A key in the text of the reason; at its edges the arrows go on.
  mutating func editReason(_ key: Key) -> [Effect] {
    guard let field = measureSheet?.reason else { return [] }
    switch key {
    case .down where field.isCursorOnLastLine: return performInMeasure(.nextField)
    case .up where field.isCursorOnFirstLine: return performInMeasure(.previousField)
    default: break
    }
    guard let edit = TextEdit(key, rows: field.size.rows) else {
      message = Message("\(key.name) does nothing here. F1 shows the keys that do.")
      return []
    }
    return self.edit(edit)
  }
}
