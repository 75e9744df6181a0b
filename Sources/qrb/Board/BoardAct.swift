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
    let act: DisplayText =
      switch self {
      case .open(_, let round): "open the \(round.phrase)s"
      case .state(let body): body.kind.phrase
      case .writeOut: "write the result out again"
      }
    return number.map { "\(act) on \($0.rawValue)" } ?? act
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
