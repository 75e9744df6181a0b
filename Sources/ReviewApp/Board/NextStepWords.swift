import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// What the administrator may do next about a case, or whom it waits for, as a sentence.
  func nextStepText(_ proceeding: Proceeding) -> DisplayText {
    let names = MemberNames(docket.board)
    switch proceeding.phase {
    case .review: return "Waiting for the ballots of \(names.list(proceeding.waitingFor))."
    case .readyToOpen: return "All ballots are in. \(key(.openBallots)) opens them."
    case .discussionOwed:
      return "A member disapproves: a discussion is owed (R24). \(key(.discuss)) goes to it."
    case .finalVote:
      return
        "The discussion is recorded. Waiting for the final votes of \(names.list(proceeding.waitingFor))."
    case .readyToOpenFinal: return "All final votes are in. \(key(.openBallots)) opens them."
    case .decided(let outcome):
      return "\(countText(proceeding)): \(outcome.rawValue). \(key(.result)) writes out the result."
    case .mustBeHeldOver(let reason):
      return "The case must be held over: \(reason.clause). \(key(.holdOver)) records it."
    case .heldOver(let reason): return "Held over to the next board: \(reason.clause)."
    case .returned: return "Returned to the agency undecided."
    case .issued(let outcome):
      return "The case is \(outcome.rawValue) and its result issued. \(key(.result)) shows it."
    }
  }

  /// The count that decides, as far as the viewer may see it.
  func countText(_ proceeding: Proceeding) -> DisplayText {
    guard let tally = proceeding.tally, mayReadNow(.result(proceeding.id)) else { return "Decided" }
    return tally.words
  }

  private func key(_ command: Command) -> DisplayText {
    "\(Keymap.table(for: .board).key(for: command) ?? ":\(command.name)")"
  }
}

extension Tally {
  /// The count as a sentence begins with it, such as "Final votes: 2 approve, 1 disapproves".
  var words: DisplayText {
    let kind: DisplayText = round == .first ? "Ballots" : "Final votes"
    let approve: DisplayText = approving == 1 ? "approves" : "approve"
    let disapprove: DisplayText = disapproving == 1 ? "disapproves" : "disapprove"
    return "\(kind): \(approving) \(approve), \(disapproving) \(disapprove)"
  }
}

extension MemberStanding {
  /// Where a member stands, never how the member votes; the short form fits ten columns.
  func word(isShort: Bool) -> DisplayText {
    switch self {
    case .notAsked: "not opened"
    case .excused: "excused"
    case .unavailable: isShort ? "absent" : "unavailable"
    case .reading: "reading"
    case .cast, .discussing: "cast"
    case .finalCast: isShort ? "final cast" : "final vote cast"
    }
  }
}
