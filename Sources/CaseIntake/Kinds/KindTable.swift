import CaseModel

/// By which words a kind of document is known.
struct KindRow: Sendable {
  let kind: DocumentKind
  /// In the name of its file.
  let names: [Words]
  /// In one of its first lines.
  let openings: [Words]

  init(_ kind: DocumentKind, names: [String], openings: [String]) {
    self.kind = kind
    self.names = names.map { Words($0) }
    self.openings = openings.map { Words($0) }
  }
}

extension KindRow {
  /// The first lines of a statement, whichever submission it is of: only the name of its file tells.
  private static let statementOpenings = [
    "executive qualifications statement", "executive core qualifications",
    "statement of executive qualifications", "supplemental statement of executive qualifications",
    "executive core qualifications narrative", "executive core qualification statement",
    "qualifications statement", "ecq narrative",
  ]

  /// Every kind; among equals the earlier row counts.
  static let all = [
    KindRow(
      .qualificationsStatement,
      names: [
        "ecq", "ecqs", "ecq statement", "ecq narrative", "executive core qualifications",
        "qualifications statement", "qualification statement", "executive qualifications",
        "statement of executive qualifications", "narrative", "narratives", "accomplishment record",
      ],
      openings: statementOpenings),
    KindRow(
      .programAnnouncement,
      names: [
        "program announcement", "cdp announcement", "sescdp announcement", "sescdp",
        "development program announcement", "candidate development program",
      ],
      openings: [
        "senior executive service candidate development program",
        "ses candidate development program",
        "candidate development program announcement",
      ]),
    KindRow(
      .vacancyAnnouncement,
      names: [
        "announcement", "vacancy", "vacancy announcement", "job announcement", "usajobs",
        "job opportunity", "opportunity announcement",
      ],
      openings: [
        "vacancy announcement", "senior executive service vacancy announcement",
        "vacancy announcement senior executive service", "senior executive service opportunity",
        "job opportunity announcement", "job announcement", "announcement number",
      ]),
    KindRow(
      .resume, names: ["resume", "cv", "curriculum vitae", "vita", "biography"],
      openings: ["resume", "curriculum vitae", "highest grade held", "highest federal grade"]),
    KindRow(
      .application,
      names: [
        "application", "sf171", "sf 171", "of612", "of 612", "application form",
        "application for federal employment", "application forms",
      ],
      openings: [
        "application for federal employment", "optional application for federal employment",
        "standard form 171", "optional form 612",
      ]),
    KindRow(
      .specialQualifications,
      names: [
        "special qualifications", "unique qualifications", "special and unique qualifications",
        "special unique qualifications",
      ],
      openings: [
        "statement of special and unique qualifications", "special and unique qualifications",
        "special qualifications", "unique qualifications",
      ]),
    KindRow(
      .reference,
      names: [
        "reference", "references", "reference letter", "letter of reference", "recommendation",
        "letter of recommendation",
      ],
      openings: ["letter of reference", "letter of recommendation", "reference for"]),
    KindRow(
      .individualDevelopmentPlan,
      names: ["idp", "edp", "individual development plan", "development plan"],
      openings: [
        "individual development plan", "individual development plan and record of training",
        "executive development plan",
      ]),
    KindRow(
      .executiveDevelopmentCertification,
      names: [
        "erb", "erb certification", "certification", "certificate", "certification memo",
        "executive development certification", "executive resources board certification",
      ],
      openings: ["executive resources board", "certification of completion"]),
    KindRow(
      .interviewNotes,
      names: ["interview", "interview notes", "structured interview", "siqrb", "panel notes"],
      openings: ["structured interview", "interview notes", "notes of the panel"]),
    KindRow(
      .assessmentReport, names: ["assessment", "assessment report", "assessment results"],
      openings: ["assessment report", "report of assessment", "executive assessment"]),
    KindRow(
      .earlierStatement,
      names: [
        "earlier statement", "earlier narrative", "earlier ecq", "earlier ecqs",
        "previous statement", "previous narrative", "previous ecqs", "prior statement",
        "prior ecqs", "first submission", "earlier qualifications statement",
        "earlier qualification statement", "previous qualifications statement",
        "prior qualifications statement",
      ],
      openings: statementOpenings),
    KindRow(
      .other,
      names: [
        "cover letter", "transmittal", "transmittal letter", "resubmission", "resubmission letter",
        "checklist",
      ],
      openings: ["memorandum of transmittal", "letter of transmittal"]),
  ]
}
