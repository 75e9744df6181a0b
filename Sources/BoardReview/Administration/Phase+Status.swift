import HarmlessText

extension Phase {
  /// The name for programs, such as `ready-to-open`.
  public var name: String {
    switch self {
    case .review: "review"
    case .readyToOpen: "ready-to-open"
    case .discussionOwed: "discussion-owed"
    case .finalVote: "final-vote"
    case .readyToOpenFinal: "ready-to-open-final"
    case .decided: "decided"
    case .mustBeHeldOver: "must-be-held-over"
    case .heldOver: "held-over"
    case .returned: "returned"
    case .issued: "issued"
    }
  }

  /// How far the case has come, as one reads it in a list.
  public var phrase: DisplayText {
    switch self {
    case .review: "under review"
    case .readyToOpen: "all ballots are in"
    case .discussionOwed: "a discussion is owed (R24)"
    case .finalVote: "final votes"
    case .readyToOpenFinal: "all final votes are in"
    case .decided(let outcome): "\(outcome.rawValue), the result to be issued"
    case .mustBeHeldOver(let reason): "to be held over: \(reason.phrase)"
    case .heldOver(let reason): "held over: \(reason.phrase)"
    case .returned: "returned to the agency"
    case .issued(let outcome): "\(outcome.rawValue)"
    }
  }
}

extension MemberStanding {
  /// The name for programs, such as `not-asked`; it never tells how the member votes.
  public var name: String {
    switch self {
    case .notAsked: "not-asked"
    case .excused: "excused"
    case .unavailable: "unavailable"
    case .reading: "reading"
    case .cast: "cast"
    case .discussing: "discussing"
    case .finalCast: "final-cast"
    }
  }
}
