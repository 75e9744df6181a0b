/// One check of what a case contains.
struct CaseCheck: Sendable {
  /// Its name, what it finds, and what to do about it.
  let description: CheckDescription
  private let look: @Sendable (CaseContents) -> [Observation]

  init(
    _ id: String, _ severity: Finding.Severity, rule: String? = nil, finds: String,
    advice: String, _ look: @escaping @Sendable (CaseContents) -> [Observation]
  ) {
    description = CheckDescription(id, severity, rule: rule, finds: finds, advice: advice)
    self.look = look
  }

  /// What it finds in a case.
  func findings(_ contents: CaseContents) -> [Finding] {
    look(contents).map { Finding($0, by: description) }
  }

  /// Every check that runs, in the order in which they report.
  static let all: [CaseCheck] = [
    documentTextMissing, documentTextBlank, documentTextRepeated, textMadeHarmless,
    narrativeMissing, narrativeTooLong, narrativeSectionMissing, narrativeSectionRepeated,
    sectionNumberContradicted, pageCountDiffers, requiredDocumentMissing, resumeTooLong,
    certificationMissing, lackingQualifications, developmentPlanGap, announcementMissing,
    editionOverridden, editionContradicted, editionRemarks, submissionDatesMissing,
    submissionLate, datesOutOfOrder, dateInFuture, earlierDisapprovals, earlierDecisionsMissing,
    alreadyCertified, thirdSubmissionBarred, newCompetitionTooSoon, resubmissionLate,
  ]
}
