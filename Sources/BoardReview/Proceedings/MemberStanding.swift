/// Where a member stands with a case; it never tells how the member votes.
public enum MemberStanding: Hashable, Sendable {
  /// The conflict question is not answered.
  case notAsked
  case excused(ExcusalReason)
  /// The member became unavailable before the case was decided.
  case unavailable
  /// No conflict; the first ballot is not cast.
  case reading
  /// The first ballot is cast.
  case cast
  /// A discussion is owed or held, and the final vote is not cast.
  case discussing
  /// The final vote is cast.
  case finalCast
}
