import BoardReview
import CaseModel
import HarmlessText
import StrictJSON

/// How every case of a board ended or stands, in the order of the docket, with the counts and without a member: for the administrator.
public struct BoardSummary: Sendable {
  /// The name of the format, with its version.
  public static let format = "qrb-summary/2"
  /// What stands at its top: it holds counts, and why cases were held over.
  public static let marking: DisplayText =
    "INSIDE SUMMARY: privileged, tells counts, not to leave the board"

  let board: Board
  let rows: [Row]
  /// What in the record is out of the ordinary, in words: broken chains, statements that do not count, and what was put on record as such.
  let exceptions: [DisplayText]

  /// One case.
  struct Row: Sendable {
    let number: CaseNumber
    let candidate: DisplayText
    let agency: DisplayText
    let criterion: String
    let edition: String
    let received: String?
    let state: State
    let reason: DisplayText
    let tallies: [Tally]
  }

  /// Where a case stands.
  enum State: String, CaseIterable, Sendable {
    case approved
    case disapproved
    case heldOver = "held over"
    case returned
    case toBeWritten = "to be written"
    case undecided
  }

  /// A summary of a board; nil before it is convened. Covers that are not given leave the candidate out.
  public init?(of proceedings: BoardProceedings, covers: [CaseNumber: CaseCover]) {
    guard let board = proceedings.board else { return nil }
    self.board = board
    rows = proceedings.cases.map { proceeding in
      let (state, reason) = Self.state(of: proceeding)
      let cover = covers[proceeding.id]
      return Row(
        number: proceeding.id, candidate: cover?.candidate ?? "",
        agency: proceeding.docketed.agency.display,
        criterion: proceeding.docketed.criterion.rawValue,
        edition: proceeding.docketed.edition.rawValue, received: cover?.received?.iso,
        state: state, reason: reason,
        tallies: Round.allCases.compactMap { proceeding.tally(of: $0) })
    }
    exceptions =
      proceedings.chainFaults.map { DisplayText(untrusted: "\($0.message)") }
      + proceedings.ignored.map { id, refusal in
        "statement \(id.hex.prefix(12)) does not count: \(refusal.message)"
      } + proceedings.exceptions.map(\.message)
  }

  /// Whether anything in the record is out of the ordinary.
  public var hasExceptions: Bool { !exceptions.isEmpty }

  /// How many cases stand in a state.
  func count(_ state: State) -> Int { rows.count { $0.state == state } }

  private static func state(of proceeding: Proceeding) -> (State, DisplayText) {
    switch proceeding.phase {
    case .issued(.approved): return (.approved, "")
    case .issued(.disapproved): return (.disapproved, "")
    case .heldOver(let reason): return (.heldOver, "\(reason.phrase)")
    case .returned:
      if case .returned(let words) = proceeding.disposition {
        return (.returned, DisplayText(untrusted: words))
      }
      return (.returned, "")
    case .decided, .mustBeHeldOver: return (.toBeWritten, "")
    case .review, .readyToOpen, .discussionOwed, .finalVote, .readyToOpenFinal:
      return (.undecided, "")
    }
  }
}
