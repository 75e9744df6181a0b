/// What a document of a package is, by the lists of the Guide (R36 to R39).
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  case qualificationsStatement = "qualifications-statement"
  case earlierStatement = "earlier-statement"
  case application
  case resume
  case vacancyAnnouncement = "vacancy-announcement"
  case specialQualifications = "special-qualifications"
  case reference
  case individualDevelopmentPlan = "individual-development-plan"
  case executiveDevelopmentCertification = "executive-development-certification"
  case programAnnouncement = "program-announcement"
  case interviewNotes = "interview-notes"
  case assessmentReport = "assessment-report"
  case other

  /// What the kind is called on a screen and in a finding.
  public var title: String {
    switch self {
    case .qualificationsStatement: "Qualifications statement"
    case .earlierStatement: "Earlier qualifications statement"
    case .application: "Application"
    case .resume: "Résumé"
    case .vacancyAnnouncement: "Vacancy announcement"
    case .specialQualifications: "Statement of special qualifications"
    case .reference: "Reference"
    case .individualDevelopmentPlan: "Individual development plan"
    case .executiveDevelopmentCertification: "Executive development certification"
    case .programAnnouncement: "Program announcement"
    case .interviewNotes: "Structured interview notes"
    case .assessmentReport: "Assessment report"
    case .other: "Other document"
    }
  }

  /// Whether such a document is divided by core qualification.
  public var speaksToQualifications: Bool {
    self == .qualificationsStatement || self == .interviewNotes
  }
}
