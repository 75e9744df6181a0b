/// What a check looks for and what to do about what it finds; `docs/checks.md` is made of these.
public struct CheckDescription: Hashable, Sendable, Identifiable {
  /// The stable name its findings carry.
  public let id: String
  /// How grave its findings are; a single one may be less grave.
  public let severity: Finding.Severity
  /// The rule it rests on, such as "R41"; nil where none.
  public let rule: String?
  /// What it finds, in one sentence.
  public let finds: String
  /// What to do about it, in one or two sentences.
  public let advice: String

  init(
    _ id: String, _ severity: Finding.Severity, rule: String? = nil, finds: String, advice: String
  ) {
    self.id = id
    self.severity = severity
    self.rule = rule
    self.finds = finds
    self.advice = advice
  }
}

extension CheckDescription {
  /// Checks of one case, in the order in which they report.
  public static var ofCases: [CheckDescription] { CaseCheck.all.map(\.description) }

  /// Checks of a docket as a whole.
  public static var ofDockets: [CheckDescription] { DocketCheck.all.map(\.description) }

  /// The check of that name; nil where this version knows none.
  public static func named(_ id: String) -> CheckDescription? { byID[id] }

  private static let byID: [String: CheckDescription] = Dictionary(
    (ofCases + ofDockets + ofFiles + ofImports).map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first })
}
