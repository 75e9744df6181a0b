/// Why a case goes to the next board undecided.
public enum HoldOverReason: Hashable, Sendable {
  /// Excusals or absences left no career majority (R11).
  case careerMajorityLost
  /// Excusals or absences left fewer than two members (O1).
  case fewerThanTwoMembers
  /// The final votes are equally divided (O2).
  case tie
  /// The board adjourned before a decision.
  case undecidedAtAdjournment
  /// A moratorium holds cases of this agency (R47).
  case moratorium
  /// Something else, in words.
  case other(String)
}
