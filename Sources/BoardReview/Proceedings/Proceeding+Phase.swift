extension Proceeding {
  /// How far the case has come.
  public var phase: Phase {
    switch ending {
    case .heldOver(let reason): return .heldOver(reason)
    case .returned: return .returned
    case nil: break
    }
    if let issued { return .issued(issued.outcome) }
    if let tally = tally(of: .final) {
      return tally.outcome.map(Phase.decided) ?? .mustBeHeldOver(.tie)
    }
    if let tally = tally(of: .first), let outcome = tally.outcome { return .decided(outcome) }
    if let reason = compositionFault { return .mustBeHeldOver(reason) }
    if isUnderMoratorium { return .mustBeHeldOver(.moratorium) }
    if boardHasAdjourned { return .mustBeHeldOver(.undecidedAtAdjournment) }
    guard opened[.first] != nil else { return hasCast(in: .first) ? .readyToOpen : .review }
    guard discussion != nil else { return .discussionOwed }
    return hasCast(in: .final) ? .readyToOpenFinal : .finalVote
  }

  /// How the case ended; nil until that is recorded.
  public var disposition: Disposition? {
    switch phase {
    case .issued(.approved): .approved
    case .issued(.disapproved): .disapproved
    case .heldOver(let reason): .heldOver(reason)
    case .returned:
      if case .returned(let reason) = ending { .returned(reason: reason) } else { nil }
    default: nil
    }
  }

  /// The round in which ballots are being cast or wait to be opened; nil in every other phase.
  public var roundBeingCast: Round? {
    switch phase {
    case .review, .readyToOpen: .first
    case .finalVote, .readyToOpenFinal: .final
    default: nil
    }
  }

  /// Members who are neither excused nor unavailable, in the order of the roster.
  public var reviewers: [Member] {
    members.filter { isReviewing($0.id) }
  }

  /// Why those who remain cannot decide the case (R11, O1); nil where they can.
  var compositionFault: HoldOverReason? {
    // Asked before every statement: without copies of the members.
    var (count, career) = (0, 0)
    for index in members.indices where isReviewing(members[index].id) {
      count += 1
      if members[index].appointment == .career { career += 1 }
    }
    return CareerMajorityAfterExcusal.fault(career: career, of: count)
      ?? TwoMembersRemain.fault(of: count)
  }

  private func isReviewing(_ member: PersonID) -> Bool {
    excusals[member] == nil && !unavailable.contains(member)
  }

  /// Whether every member who still reviews the case has cast in that round.
  private func hasCast(in round: Round) -> Bool {
    let casts = casts[round] ?? [:]
    return members.indices.allSatisfy {
      !isReviewing(members[$0].id) || casts[members[$0].id] != nil
    }
  }
}
