/// One check of what a case contains.
struct CaseCheck: Sendable {
  /// The stable name its findings carry.
  let id: String
  /// What it finds.
  let findings: @Sendable (CaseContents) -> [Finding]

  init(_ id: String, _ findings: @escaping @Sendable (CaseContents) -> [Finding]) {
    self.id = id
    self.findings = findings
  }

  /// Every check that runs, in the order in which they report.
  static let all: [CaseCheck] = [
    documentTextMissing, narrativeMissing, narrativeTooLong, narrativeSectionMissing,
    narrativeSectionRepeated, sectionNumberContradicted, pageCountDiffers, announcementMissing,
    editionOverridden, editionRemarks, lackingQualifications, earlierDisapprovals,
    earlierDecisionsMissing, textMadeHarmless,
  ]
}
