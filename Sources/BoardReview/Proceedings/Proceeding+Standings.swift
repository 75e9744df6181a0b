extension Proceeding {
  /// Where every member stands, in the order of the roster.
  public var standings: [(member: Member, standing: MemberStanding)] {
    members.map { ($0, standing(of: $0)) }
  }

  /// Where a member stands; nil for everyone who is not a member of this board.
  public func standing(of person: PersonID) -> MemberStanding? {
    members.first { $0.id == person }.map(standing(of:))
  }

  private func standing(of member: Member) -> MemberStanding {
    if let reason = excusals[member.id] { return .excused(reason) }
    if unavailable.contains(member.id) { return .unavailable }
    if casts[.final]?[member.id] != nil { return .finalCast }
    switch phase {
    case .discussionOwed, .finalVote: return .discussing
    default: break
    }
    if casts[.first]?[member.id] != nil { return .cast }
    return cleared.contains(member.id) ? .reading : .notAsked
  }

  /// Whom the next step waits for: members who have still to cast, else the administrators; empty when all is done.
  public var waitingFor: [PersonID] {
    switch phase {
    case .review, .finalVote:
      let round: Round = phase == .review ? .first : .final
      return reviewers.map(\.id).filter { casts[round]?[$0] == nil }
    case .readyToOpen, .discussionOwed, .readyToOpenFinal, .decided, .mustBeHeldOver:
      return administrators.map(\.id)
    case .heldOver, .returned, .issued: return []
    }
  }
}
