import BoardReview
import CaseModel
import HarmlessText
import Qualifications

extension AppState {
  /// What may be chosen for a measure, in the order in which it is listed.
  func choices(for measure: BoardMeasure) -> [MeasureSheet.Choice] {
    guard let proceedings = docket.proceedings, let board = proceedings.board else { return [] }
    switch measure {
    case .unavailable: return board.members.map { .member($0.id) }
    case .edition: return docket.editions.map { .edition($0) }
    case .moratorium:
      var scopes = [MoratoriumScope.governmentWide]
      for proceeding in proceedings.cases
      where !scopes.contains(.agency(proceeding.docketed.agency)) {
        scopes.append(.agency(proceeding.docketed.agency))
      }
      return scopes.map { .scope($0) }
    case .endOfMoratorium: return proceedings.moratoria.map { .scope($0) }
    case .docketing:
      return docket.entries.map(\.number).filter { proceedings[$0] == nil }
        .map { .undocketed($0) }
    case .returning, .holdingOver, .adjournment: return []
    }
  }

  /// The statement of a measure; nil where something is still to be chosen.
  func body(
    _ measure: BoardMeasure, _ choice: MeasureSheet.Choice?, on number: CaseNumber?, reason: String
  ) -> StatementBody? {
    switch (measure, choice) {
    case (.unavailable, .member(let person)): return .memberUnavailable(person, reason: reason)
    case (.edition, .edition(let edition)):
      return number.map { .editionOverridden($0, edition, reason: reason) }
    case (.moratorium, .scope(let scope)): return .moratoriumDeclared(scope, reason: reason)
    case (.endOfMoratorium, .scope(let scope)): return .moratoriumEnded(scope, reason: reason)
    case (.returning, _): return number.map { .caseReturned($0, reason: reason) }
    case (.holdingOver, _): return number.map { .caseHeldOver($0, .other(reason)) }
    case (.adjournment, _): return .boardAdjourned(reason: reason)
    default: return nil
    }
  }

  /// Why a measure cannot be taken now, asked before anything is written; nil where it can for some choice.
  func whyNot(_ measure: BoardMeasure) -> DisplayText? {
    guard page == .board || page == .measure else {
      return "This is done on the page of the board."
    }
    guard case .administrator(let person) = viewer, let proceedings = docket.proceedings else {
      return "Only the administrator puts this on record."
    }
    let number = measure.isAboutCase ? boardNumber : nil
    if measure.isAboutCase, number == nil { return "No case is selected." }
    if measure == .docketing {
      if choices(for: measure).isEmpty { return "Every case in this folder is on the docket." }
      return proceedings.refusal(of: .caseDocketed, by: person)?.message
    }
    let choices = choices(for: measure)
    if measure == .endOfMoratorium, choices.isEmpty { return "No moratorium is in force." }
    // A word stands for the reason that is yet to be written.
    let refusals = (choices.isEmpty ? [nil] : choices.map { $0 }).map { choice in
      body(measure, choice, on: number, reason: "reason").map {
        proceedings.refusal(of: $0, by: person)?.message
      } ?? nil
    }
    return refusals.contains(nil) ? nil : refusals.first ?? nil
  }

  /// Why one choice cannot be taken; nil where it can.
  func whyNot(_ choice: MeasureSheet.Choice, in sheet: MeasureSheet) -> DisplayText? {
    guard let person = viewer.person,
      let body = body(sheet.measure, choice, on: sheet.caseNumber, reason: "reason")
    else { return nil }
    return docket.proceedings?.refusal(of: body, by: person)?.message
  }

  /// The statement as it stands on the sheet; nil where something is missing.
  func statement(of sheet: MeasureSheet) -> StatementBody? {
    let reason = sheet.reason.text
    guard sheet.measure == .docketing else {
      return body(sheet.measure, sheet.chosen, on: sheet.caseNumber, reason: reason)
    }
    guard let inspected = sheet.inspected else { return nil }
    if let check = openChecks(inspected).first {
      return .discrepancyResolved(
        inspected.docketed.number, inspected.docketed.package, check: check, reason: reason)
    }
    return .caseDocketed(inspected.docketed)
  }

  /// The checks whose findings nobody has settled yet.
  func openChecks(_ inspected: InspectedCase) -> [String] {
    let docketed = inspected.docketed
    return docketed.discrepancies.filter {
      docket.proceedings?.isResolved($0, in: docketed.package, of: docketed.number) != true
    }
  }

  /// Why what stands on the sheet cannot be put on record; nil where it can.
  func whyNot(_ sheet: MeasureSheet) -> DisplayText? {
    guard let person = viewer.person else { return "Only the administrator puts this on record." }
    guard let statement = statement(of: sheet) else {
      return sheet.measure == .docketing && sheet.chosen != nil
        ? "The package is still being read." : "Choose one of the list first."
    }
    return docket.proceedings?.refusal(of: statement, by: person)?.message
  }
}
