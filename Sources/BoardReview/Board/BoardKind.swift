import CaseModel

/// What a board was convened for, which says the criteria it certifies on (R7, R40).
public enum BoardKind: String, Hashable, Sendable, CaseIterable {
  case weekly
  case adHocDevelopmentProgram = "ad-hoc-development-program"
  case adHocAdditional = "ad-hoc-additional"
  case practice

  /// The criteria of the cases it may take (R40); a practice board takes every one.
  public var criteria: Set<Criterion> {
    switch self {
    case .weekly, .adHocAdditional: [.a, .c]
    case .adHocDevelopmentProgram: [.b]
    case .practice: [.a, .b, .c]
    }
  }
}
