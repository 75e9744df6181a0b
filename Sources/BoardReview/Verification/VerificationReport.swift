import HarmlessText

/// What was looked at to verify a record or a result, what was found, and what could not be looked at.
public struct VerificationReport: Sendable {
  /// What was verified.
  public enum Subject: String, Sendable {
    case record
    case result
  }

  /// What was verified.
  public let subject: Subject
  /// Where it lies, as the caller named it.
  public let path: DisplayText
  /// What it is, such as the board and its date.
  public var title: DisplayText = ""
  /// In the order in which they were made.
  public var checks: [VerificationCheck] = []

  /// A report without any check yet.
  public init(_ subject: Subject, path: DisplayText) {
    self.subject = subject
    self.path = path
  }

  /// Whether every check that could be made holds.
  public var isVerified: Bool { !checks.isEmpty && checks.allSatisfy(\.faults.isEmpty) }
}

/// One thing that was looked at.
public struct VerificationCheck: Sendable, Equatable {
  /// What was looked at; the words of reports in JSON.
  public enum Name: String, Sendable, CaseIterable {
    case convening, files, signatures, chains, rules, seals, counts, packages, results, bag
    case statements, made = "made-anew", notice
  }

  /// What was looked at.
  public let name: Name
  /// What was found, in one line.
  public var summary: DisplayText
  /// What does not hold.
  public var faults: [DisplayText] = []
  /// What could not be looked at, and why.
  public var unchecked: [DisplayText] = []
  /// What is worth knowing and speaks against nothing.
  public var notes: [DisplayText] = []

  /// A check with what it found.
  public init(_ name: Name, _ summary: DisplayText = "") {
    self.name = name
    self.summary = summary
  }

  /// The word for how it came out.
  public var state: State {
    if !faults.isEmpty { return .fails }
    return unchecked.isEmpty ? .holds : .partly
  }

  /// How a check came out.
  public enum State: String, Sendable {
    case holds
    case fails
    /// What could be looked at holds.
    case partly = "partly-checked"
  }
}
