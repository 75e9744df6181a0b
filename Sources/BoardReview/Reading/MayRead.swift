/// Decides who may see what (R8, R13, R33): the one place that screens, search, exports and messages ask.
///
/// Nobody outside this board sees anything of it, nor the next board what an earlier one wrote (O4).
public func mayRead(
  _ person: PersonID, _ item: ReadableItem, in proceedings: BoardProceedings
) -> Bool {
  guard let role = proceedings.role(of: person), let proceeding = proceedings[item.caseNumber]
  else { return false }
  switch role {
  case .administrator: return proceeding.administratorMayRead(item)
  case .member: return proceeding.memberMayRead(person, item)
  }
}

extension Proceeding {
  fileprivate func administratorMayRead(_ item: ReadableItem) -> Bool {
    switch item {
    case .cover, .package, .progress: true
    case .draft: false
    case .ballot(_, let member, let round): isOpen(round, of: member)
    case .discussion: discussion != nil
    case .result: tally != nil || phase.isOver
    case .notice: phase.isOver
    case .insideRecord: phase.isOver
    }
  }

  fileprivate func memberMayRead(_ person: PersonID, _ item: ReadableItem) -> Bool {
    let isExcused = excusals[person] != nil
    if !isExcused, unavailable.contains(person) { return unavailableMayRead(person, item) }
    switch item {
    case .cover, .progress: return true
    case .package: return !isExcused && cleared.contains(person)
    case .draft(_, let owner): return !isExcused && owner == person
    case .ballot(_, let member, let round):
      if isExcused { return false }
      if member == person { return casts[round]?[person] != nil }
      return isOpen(round, of: member)
    case .discussion: return !isExcused && discussion != nil
    case .result: return !isExcused && (tally != nil || phase.isOver)
    case .notice, .insideRecord: return !isExcused && phase.isOver
    }
  }

  /// A member who is gone keeps what was open while the member took part, and sees nothing further.
  private func unavailableMayRead(_ person: PersonID, _ item: ReadableItem) -> Bool {
    switch item {
    case .cover, .progress: return true
    case .draft(_, let owner): return owner == person
    case .ballot(_, let member, let round):
      return opened[round]?[person] != nil && isOpen(round, of: member)
    case .package, .discussion, .result, .notice, .insideRecord: return false
    }
  }

  /// Whether a member's ballot is open to those who reviewed the case and to the administrators.
  private func isOpen(_ round: Round, of member: PersonID) -> Bool {
    !IndependentUntilOpened.hides(round, in: self) && opened[round]?[member] != nil
  }
}
