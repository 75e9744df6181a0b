import HarmlessText

/// How many cases were looked at, and how many of them have findings of each severity.
public struct ReportSummary: Hashable, Sendable {
  /// Cases whose gravest finding is an error.
  public private(set) var errors = 0
  /// Cases whose gravest finding is a warning.
  public private(set) var warnings = 0
  /// Cases with notes at most.
  public private(set) var inOrder = 0
  /// Whether a docket as a whole has an error.
  public private(set) var hasDocketError = false

  /// Of no case yet.
  public init() {}

  /// Counts a report.
  public mutating func add(_ report: CaseReport) {
    switch (report.subject, report.gravest) {
    case (.docket, let gravest): if gravest == .error { hasDocketError = true }
    case (.case, .error): errors += 1
    case (.case, .warning): warnings += 1
    case (.case, .note), (.case, nil): inOrder += 1
    }
  }

  /// How many cases were looked at.
  public var cases: Int { errors + warnings + inOrder }

  /// Whether anything was found that keeps a case from being decided (R43).
  public var hasErrors: Bool { errors > 0 || hasDocketError }

  /// "8 cases: 1 with errors, 2 with warnings, 5 in order."
  public var sentence: DisplayText {
    let count: DisplayText = cases == 1 ? "1 case" : "\(cases) cases"
    let parts: [(Int, DisplayText)] = [
      (errors, "with errors"), (warnings, "with warnings"), (inOrder, "in order"),
    ]
    let list = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" as DisplayText }
    return list.isEmpty ? "\(count)." : "\(count): \(list.joined(separator: ", "))."
  }
}
