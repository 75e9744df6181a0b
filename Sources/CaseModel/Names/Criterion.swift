/// The ground on which a candidate is put forward (R34; 5 CFR 317.502(c)).
public enum Criterion: String, CaseIterable, Hashable, Sendable {
  /// Demonstrated executive experience.
  case a = "A"
  /// Completion of a formal candidate development program approved by OPM.
  case b = "B"
  /// Special or unique qualifications that indicate a likelihood of executive success.
  case c = "C"

  /// What the Guide says it stands for.
  public var meaning: String {
    switch self {
    case .a: "demonstrated executive experience"
    case .b: "successful completion of a formal, OPM-approved SES candidate development program"
    case .c:
      "possession of special or unique qualifications that indicate a likelihood of executive success"
    }
  }
}
