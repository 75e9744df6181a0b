/// What a member decides on a case; there is no third choice (R22).
public enum Vote: String, Hashable, Sendable, CaseIterable {
  case approve
  case disapprove
}
