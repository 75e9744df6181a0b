import BoardReview
import CaseModel
import HarmlessText

/// One act of an administrator, as the command line asks for it.
enum BoardAct {
  case open(CaseNumber, Round)
  case state(StatementBody)
  /// Result and notice of an ended case, written out again; states nothing.
  case writeOut(CaseNumber)

  /// The case it is about; nil where it is about the board.
  var number: CaseNumber? {
    switch self {
    case .open(let number, _), .writeOut(let number): number
    case .state(let body): body.caseNumber
    }
  }

  /// What a result says was decided; nil for other acts.
  var outcome: Outcome? {
    if case .state(.resultIssued(_, let result)) = self { result.outcome } else { nil }
  }

  /// Its name for programs.
  var name: String {
    switch self {
    case .open: StatementKind.ballotsOpened.rawValue
    case .state(let body): body.kind.rawValue
    case .writeOut: "result-written"
    }
  }

  /// For the middle of a sentence.
  var phrase: DisplayText {
    guard let number = number?.rawValue else {
      if case .state(let body) = self { return body.kind.phrase }
      return ""
    }
    switch self {
    case .open(_, let round): return "open the \(round.phrase)s on \(number)"
    case .writeOut: return "write the papers of \(number) again"
    case .state(.caseHeldOver): return "hold \(number) over"
    case .state(.caseReturned): return "return \(number) to the agency"
    case .state(.resultIssued): return "issue the result of \(number)"
    case .state(.editionOverridden): return "choose another edition for \(number)"
    case .state(let body): return "\(body.kind.phrase) on \(number)"
    }
  }

  /// Why the rules would not take it now; nil where they would.
  func refusal(in proceedings: BoardProceedings, by person: PersonID) -> Refusal? {
    switch self {
    case .open(let number, let round):
      return proceedings.refusal(of: .ballotsOpened, on: number, in: round, by: person)
    case .state(let body): return proceedings.refusal(of: body, by: person)
    case .writeOut(let number):
      guard let proceeding = proceedings[number] else {
        return Refusal(rule: nil, reason: .caseNotDocketed(number))
      }
      if proceedings.board?.administrator(person) == nil {
        return Refusal(rule: "R27", reason: .administratorsOnly(.resultIssued))
      }
      if case .decided(let outcome) = proceeding.phase {
        return Refusal(rule: nil, reason: .alreadyDecided(outcome))
      }
      return proceeding.phase.isOver ? nil : Refusal(rule: nil, reason: .notDecidedYet)
    }
  }

  /// The case whose result and notice are written once it is done; nil where nothing is to be written.
  var written: CaseNumber? {
    switch self {
    case .writeOut(let number), .state(.resultIssued(let number, _)),
      .state(.caseHeldOver(let number, _)), .state(.caseReturned(let number, _)):
      number
    default: nil
    }
  }
}
