/// What the board tells the agency about a case; every text in it is marked for the agency.
public struct IssuedResult: Hashable, Sendable {
  /// The decision, equal to the count.
  public let outcome: Outcome
  /// Specific reasons for a disapproval, by the number of the qualification (R25).
  public let reasons: [Int: String]
  /// What else the agency should know after a disapproval (R25); may be empty.
  public let guidance: String
  /// Training or experience recommended, never a condition (R26); may be empty.
  public let recommendations: String
  /// Whether the way the case was presented was the ground, so that advice is offered (R29).
  public let presentationInadequate: Bool
  /// Numbers of the qualifications in which the board notes deficiencies, kept for a later submission (R30).
  public let deficiencies: [Int]

  /// A result as the administrator writes it.
  public init(
    outcome: Outcome, reasons: [Int: String] = [:], guidance: String = "",
    recommendations: String = "", presentationInadequate: Bool = false, deficiencies: [Int] = []
  ) {
    self.outcome = outcome
    self.reasons = reasons
    self.guidance = guidance
    self.recommendations = recommendations
    self.presentationInadequate = presentationInadequate
    self.deficiencies = deficiencies
  }
}

/// The two decisions of a board (R22).
public enum Outcome: String, Hashable, Sendable, CaseIterable {
  case approved
  case disapproved
}
