import CaseModel

/// Three members under whom every case of the day can be decided, or what forbids that.
///
/// The same people and cases give the same proposal, in whatever order they are listed. It looks at agency,
/// appointment and earlier service and at nothing else (R5); people propose, the office chooses.
public enum RosterProposal: Hashable, Sendable {
  case members([Member], remarks: [Remark])
  /// No three will do; the obstacles say which rule forbade how many of them.
  case impossible([Obstacle])

  /// What is less than could be wished about the proposed three.
  public enum Remark: Hashable, Sendable {
    /// None has served before (R4).
    case nobodyHasServed
    /// A member is excused from a case, which the other two can decide (R8).
    case excused(PersonID, from: CaseNumber)
  }

  /// A rule that forbade a class of threes.
  public enum Obstacle: Hashable, Sendable {
    /// Fewer than three people are available (R1).
    case tooFewAvailable(Int)
    /// The people available come from fewer than three agencies (R2).
    case tooFewAgencies(Int)
    /// So many threes of three agencies have two career appointees or more nowhere among them (R3).
    case noCareerMajority(threes: Int)
    /// So many threes would lose the career majority on a case of this agency (R8, R11).
    case careerMajorityLost(on: AgencyName, cases: [CaseNumber], threes: Int)
    /// The cases do not come before one kind of board (R40).
    case mixedCriteria([Criterion])
  }

  /// Proposes three of these people for these cases.
  public init(from people: [RosterCandidate], for cases: [RosterCase]) {
    self = RosterSearch(people, cases).result
  }
}
