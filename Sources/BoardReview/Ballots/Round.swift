/// Which of a member's two votes on a case: the first ballot, or the final vote after a discussion (R24).
public enum Round: String, Hashable, Sendable, CaseIterable {
  case first
  case final
}
