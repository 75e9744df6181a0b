import HarmlessText

/// Something about a case's package that a person should know; it never keeps the case from being shown.
public struct Finding: Hashable, Sendable {
  /// How grave it is.
  public let severity: Severity
  /// The stable name of the check that made it, such as `narrative-section-missing`.
  public let check: String
  /// The file it is about, within the package; nil where it is about none.
  public let file: DisplayText?
  /// Where in the file, such as "line 12" or "p. 4, par. 2".
  public let place: DisplayText?
  /// One sentence.
  public let message: DisplayText
  /// The rule it rests on, such as "R41"; nil where none.
  public let rule: String?

  /// A finding given by its parts.
  public init(
    _ severity: Severity, check: String, file: DisplayText? = nil, place: DisplayText? = nil,
    rule: String? = nil, _ message: DisplayText
  ) {
    self.severity = severity
    self.check = check
    self.file = file
    self.place = place
    self.message = message
    self.rule = rule
  }

  /// How grave a finding is.
  public enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
    /// The case should not be decided before it is settled.
    case error
    /// Somebody should look at it.
    case warning
    /// Good to know.
    case note

    /// The graver one is the lesser, so that sorting puts it first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }
}
