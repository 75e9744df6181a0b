import HarmlessText
import Qualifications

/// What a check looks at.
struct CaseContents: Sendable {
  let cover: CaseCover
  let governing: Governing
  let documents: [LoadedDocument]

  /// Documents of a kind that could be read.
  func documents(of kind: DocumentKind) -> [LoadedDocument] {
    documents.filter { $0.document.kind == kind }
  }

  /// The statements, or the interview notes of a case that has no statement.
  var narrativeDocuments: [LoadedDocument] {
    let statements = documents(of: .qualificationsStatement)
    return statements.isEmpty ? documents(of: .interviewNotes) : statements
  }

  /// What a closure makes of every document on which the core qualifications are judged.
  func narratives(
    _ findings: (LoadedDocument, NarrativeSections) -> [Finding]
  ) -> [Finding] {
    narrativeDocuments.flatMap { document in
      document.narrative.map { findings(document, $0) } ?? []
    }
  }

  /// The name of a core qualification in the governing edition.
  func name(of number: Int) -> DisplayText {
    DisplayText(untrusted: governing.edition.coreQualification(number)?.name ?? "")
  }
}

extension LoadedDocument {
  /// Its text file within the package, for a finding.
  var file: DisplayText { "data/\(document.textPath)" }
}
