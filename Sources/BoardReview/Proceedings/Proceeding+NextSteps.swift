extension Proceeding {
  /// What a person may do next, the likeliest last; never empty.
  public func nextSteps(for person: PersonID) -> [NextStep] {
    if administrators.contains(where: { $0.id == person }) { return administratorSteps }
    switch standing(of: person) {
    case nil, .excused, .unavailable: return [.nothing]
    case .notAsked where phase == .review: return [.answerConflict]
    case .reading where phase == .review: return [.read, .castBallot]
    case .discussing where phase == .finalVote: return [.read, .castFinalVote]
    default: break
    }
    switch phase {
    case .mustBeHeldOver, .heldOver, .returned, .issued: return [.nothing]
    default: return [.waitForOthers(waitingFor.filter { $0 != person })]
    }
  }

  private var administratorSteps: [NextStep] {
    switch phase {
    case .review, .finalVote: [.waitForOthers(waitingFor)]
    case .readyToOpen: [.openBallots]
    case .discussionOwed: [.recordDiscussion]
    case .readyToOpenFinal: [.openFinalVotes]
    case .decided: [.issueResult]
    case .mustBeHeldOver: [.recordHoldOver]
    case .heldOver, .returned, .issued: [.nothing]
    }
  }
}
