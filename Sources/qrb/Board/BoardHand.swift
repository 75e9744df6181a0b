import BoardRecord
import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import ReviewApp

/// Carries out acts in the record with an administrator's open keys, as a session does.
struct BoardHand {
  private let ledger: BoardLedger
  private let work: RecordWork
  private let person: PersonID

  init(docket: String, person: PersonID, catalog: EditionCatalog, keys: LedgerKeys?) {
    ledger = BoardLedger(docket: docket, keys: keys)
    work = RecordWork(docket: docket, person: person, catalog: catalog, keys: keys)
    self.person = person
  }

  /// Does one act; what it came to is in the report.
  func perform(_ act: BoardAct) -> ActReport {
    var report: ActReport
    do throws(LedgerError) {
      report = try state(act)
    } catch {
      if case .refused(let refusal) = error {
        return ActReport(act: act, end: .refused(refusal))
      }
      return ActReport(act: act, end: .failed("\(error.description)"))
    }
    guard let number = act.written else { return report }
    switch work.writeResult(of: number) {
    case .resultWritten(_, let folders):
      report.folders = folders
      return report
    case .resultFailed(_, let sentence):
      // Nothing was stated: there is nothing half done.
      if case .writeOut = act { return ActReport(act: act, end: .failed(sentence)) }
      return ActReport(act: act, end: .unfinished(sentence), receipt: report.receipt)
    default: return report
    }
  }

  private func state(_ act: BoardAct) throws(LedgerError) -> ActReport {
    switch act {
    case .writeOut(let number):
      return ActReport(act: act, end: .done("The papers of case \(number.rawValue) are written."))
    case .state(let body):
      let receipt = try ledger.append(body, by: person, claimedTime: WallClock.timestamp)
      return ActReport(act: act, end: .done(body.doneSentence), receipt: receipt)
    case .open(let number, let round):
      // Each copy contradicts a member who would later say that nothing, or something else, was cast.
      _ = try ledger.giveReceipts(by: person, claimedTime: WallClock.timestamp)
      let receipt = try ledger.openBallots(
        on: number, in: round, by: person, claimedTime: WallClock.timestamp)
      let phase = try ledger.load().proceedings[number]?.phase
      let now = phase.map { ": \($0.phrase)" as DisplayText } ?? ""
      return ActReport(
        act: act, end: .done("Case \(number.rawValue): the \(round.phrase)s are open\(now)."),
        receipt: receipt)
    }
  }
}

extension StatementBody {
  /// What an administrator's statement has brought about, as a sentence.
  var doneSentence: DisplayText {
    switch self {
    case .discussionHeld(let number, _):
      "Case \(number.rawValue): the discussion is recorded. Each member now casts a final vote."
    case .resultIssued(let number, let result):
      "Case \(number.rawValue) is \(result.outcome.rawValue)."
    case .caseHeldOver(let number, let reason):
      "Case \(number.rawValue) is held over: \(reason.phrase)."
    case .caseReturned(let number, _): "Case \(number.rawValue) is returned to the agency."
    case .memberUnavailable(let person, _): "\(person.rawValue) is recorded as unavailable."
    case .editionOverridden(let number, let edition, _):
      "Case \(number.rawValue): edition \(edition.rawValue) governs now."
    case .keyReplaced(let person, _, _, _): "The keys of \(person.rawValue) are replaced."
    case .moratoriumDeclared(let scope, _): "A moratorium is in force for \(scope.phrase)."
    case .moratoriumEnded(let scope, _): "The moratorium for \(scope.phrase) is over."
    case .boardAdjourned: "The board has adjourned."
    case .discrepancyResolved(let number, _, let check, _):
      "Case \(number.rawValue): \(check) is settled."
    default: "It is in the record."
    }
  }
}
