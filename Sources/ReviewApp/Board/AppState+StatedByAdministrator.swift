import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// An act of the administrator is in the record: says so, lets its draft go, and asks for what follows from it.
  mutating func afterStatedByAdministrator(
    _ body: StatementBody, _ receipt: DisplayText
  ) -> [Effect] {
    switch body {
    case .ballotsOpened(let number, let round, _):
      message = Message("The \(round.phrase)s on \(number.rawValue) are open.", .success)
    case .discussionHeld(let number, _):
      message = Message(
        "The discussion of \(number.rawValue) is recorded. Each member now casts a final vote.",
        .success)
      return letGo(of: "discussion.", number)
    case .caseHeldOver(let number, let reason):
      message = Message("Case \(number.rawValue) is held over: \(reason.clause).", .success)
      return [.writeResult(number)]
    case .resultIssued(let number, let result):
      message = Message(
        "Case \(number.rawValue) is \(result.outcome.rawValue). Its result is being written …",
        .success)
      return letGo(of: "result.", number) + [.writeResult(number)]
    case .caseReturned(let number, _):
      message = Message("Case \(number.rawValue) is returned to the agency.", .success)
      return [.writeResult(number)]
    case .boardAdjourned: message = Message("The board has adjourned.", .success)
    case .discrepancyResolved(let number, _, let check, _):
      message = Message("Case \(number.rawValue): \(check) is settled.", .success)
    case .memberUnavailable(let person, _):
      message = Message("\(person.rawValue) is recorded as unavailable.", .success)
    case .editionOverridden(let number, let edition, _):
      message = Message(
        "Edition \(edition.rawValue) now governs case \(number.rawValue).", .success)
    case .keyReplaced(let person, _, _, _):
      message = Message("The keys of \(person.rawValue) are replaced.", .success)
    case .moratoriumDeclared(let scope, _):
      message = Message("A moratorium is in force for \(scope.phrase).", .success)
    case .moratoriumEnded(let scope, _):
      message = Message("The moratorium for \(scope.phrase) is over.", .success)
    case .caseDocketed(let docketed):
      message = Message("Case \(docketed.number.rawValue) is on the docket.", .success)
    case .boardConvened, .conflictAnswered, .ballotCast, .finalVoteCast,
      .receiptGiven:
      break
    }
    return []
  }

  /// The part of a draft that has become a statement is a draft no more.
  private mutating func letGo(of prefix: String, _ number: CaseNumber) -> [Effect] {
    work[number]?.draft.removeAll(prefix: prefix)
    work[number]?.sheet.focus = nil
    work[number]?.sheet.left = nil
    work[number]?.sheet.top = 0
    keeping = .nothing
    return [.discardDraft(number, prefix: prefix)]
  }
}
