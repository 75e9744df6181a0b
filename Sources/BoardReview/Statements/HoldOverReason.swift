/// Why a case goes to the next board undecided.
public enum HoldOverReason: Hashable, Sendable {
  /// Excusals left no career majority (R11).
  case careerMajorityLost
  /// Excusals left fewer than two members (O1).
  case fewerThanTwoMembers
  /// The final votes are equally divided (O2).
  case tie
  /// The board adjourned before a decision.
  case undecidedAtAdjournment
  /// Something else, in words.
  case other(String)
}
