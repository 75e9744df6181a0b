import HarmlessText
import Qualifications

/// What a check looks at.
struct CaseContents: Sendable {
  let cover: CaseCover
  let governing: Governing
  let documents: [LoadedDocument]
  let settings: CheckSettings

  /// Documents of a kind that could be read.
  func documents(of kind: DocumentKind) -> [LoadedDocument] {
    documents.filter { $0.document.kind == kind }
  }

  /// Whether the cover names a document of one of these kinds, readable or not.
  func names(_ kinds: DocumentKind...) -> Bool {
    cover.documents.contains { kinds.contains($0.kind) }
  }

  /// The statements, or the interview notes of a case that has no statement.
  var narrativeDocuments: [LoadedDocument] {
    let statements = documents(of: .qualificationsStatement)
    return statements.isEmpty ? documents(of: .interviewNotes) : statements
  }

  /// What a closure makes of every document on which the core qualifications are judged.
  func narratives(
    _ observations: (LoadedDocument, NarrativeSections) -> [Observation]
  ) -> [Observation] {
    narrativeDocuments.flatMap { document in
      document.narrative.map { observations(document, $0) } ?? []
    }
  }

  /// The name of a core qualification in the governing edition.
  func name(of number: Int) -> DisplayText {
    DisplayText(untrusted: governing.edition.coreQualification(number)?.name ?? "")
  }

  /// Whether the case rests on a structured interview instead of a statement.
  ///
  /// So do the cases of the edition of 29 May 2025 and of later ones, and earlier ones that bring notes and no statement.
  var restsOnInterview: Bool {
    if names(.interviewNotes), !names(.qualificationsStatement) { return true }
    guard let first = governing.edition.announcements.days.occursFrom,
      let reform = CalendarDate(year: 2025, month: 5, day: 29)
    else { return false }
    return first >= reform
  }
}

extension LoadedDocument {
  /// Its text file within the package, for a finding.
  var file: DisplayText { "data/\(document.textPath)" }
}
