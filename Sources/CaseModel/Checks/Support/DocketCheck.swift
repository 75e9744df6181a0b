/// One check of a docket as a whole: what no single case shows.
struct DocketCheck: Sendable {
  /// Its name, what it finds, and what to do about it.
  let description: CheckDescription
  private let look: @Sendable (DocketContents) -> [Observation]

  init(
    _ id: String, _ severity: Finding.Severity, rule: String? = nil, finds: String,
    advice: String, _ look: @escaping @Sendable (DocketContents) -> [Observation]
  ) {
    description = CheckDescription(id, severity, rule: rule, finds: finds, advice: advice)
    self.look = look
  }

  /// What it finds in a docket.
  func findings(_ contents: DocketContents) -> [Finding] {
    look(contents).map { Finding($0, by: description) }
  }

  /// Every check that runs, in the order in which they report.
  static let all: [DocketCheck] = [
    caseNumberRepeated, candidateRepeated, criterionNotTaken, memberOfAgency,
  ]
}
