import BoardReview
import HarmlessText

extension Phase {
  /// How far the case has come, in a word or two.
  var word: DisplayText {
    switch self {
    case .review: "under review"
    case .readyToOpen: "all ballots in"
    case .discussionOwed: "to discuss"
    case .finalVote: "final votes"
    case .readyToOpenFinal: "all final votes in"
    case .decided(let outcome): "\(outcome.rawValue), to write out"
    case .mustBeHeldOver: "to be held over"
    case .heldOver: "held over"
    case .returned: "returned"
    case .issued(let outcome): "\(outcome.rawValue)"
    }
  }
}

extension HoldOverReason {
  /// Why a case goes to the next board, in a clause.
  var clause: DisplayText {
    switch self {
    case .careerMajorityLost: "career members are no longer more than half (R11)"
    case .fewerThanTwoMembers: "fewer than two members remain (O1)"
    case .tie: "the votes are evenly divided (O2)"
    case .moratorium: "a moratorium holds cases of this agency (R47)"
    case .undecidedAtAdjournment: "the board adjourned before deciding"
    case .other(let text): "\(text)"
    }
  }
}
