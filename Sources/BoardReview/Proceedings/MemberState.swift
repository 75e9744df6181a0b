/// A member's own state with a case, as the docket lists it.
public enum MemberState: String, Hashable, Sendable, CaseIterable {
  case notOpened = "not opened"
  case excused
  case unavailable
  case reading
  case cast
  case toDiscuss = "to discuss"
  case finalVoteOwed = "final vote"
  case decided
  case heldOver = "held over"
  case returned

  /// The word on the screen.
  public var word: String { rawValue }
}

extension Proceeding {
  /// A member's own state with this case; nil for everyone who is not a member of this board.
  public func state(for person: PersonID) -> MemberState? {
    guard let standing = standing(of: person) else { return nil }
    if case .excused = standing { return .excused }
    if standing == .unavailable { return .unavailable }
    switch phase {
    case .decided, .issued: return .decided
    case .mustBeHeldOver, .heldOver: return .heldOver
    case .returned: return .returned
    case .discussionOwed: return .toDiscuss
    case .review, .readyToOpen, .finalVote, .readyToOpenFinal: break
    }
    switch standing {
    case .notAsked: return .notOpened
    case .excused: return .excused
    case .unavailable: return .unavailable
    case .reading: return .reading
    case .cast, .finalCast: return .cast
    case .discussing: return .finalVoteOwed
    }
  }
}
