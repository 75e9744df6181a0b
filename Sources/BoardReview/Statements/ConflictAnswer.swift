/// What a member answers before a package opens; that nobody has answered is a third, stored state.
public enum ConflictAnswer: Hashable, Sendable {
  case none
  case excused(ExcusalReason)
}

/// Why a member is excused from a case (R8, R9); nobody is asked for more than this.
public enum ExcusalReason: String, Hashable, Sendable, CaseIterable {
  case ownAgency = "own-agency"
  case ownJudgment = "own-judgment"
}
