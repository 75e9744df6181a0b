import HarmlessText

extension CaseCheck {
  static let requiredDocumentMissing = CaseCheck(
    "required-document-missing", .error, rule: "R36",
    finds: """
      The cover lacks a document that the criterion asks for: application or résumé and vacancy announcement (A, C); \
      description of the special qualifications, reference and individual development plan (C). A case that rests on a \
      structured interview needs no vacancy announcement. Under criterion B a record of the training and assignments is \
      looked for: a development plan, an assessment report or another document; a warning, since no source lists them. \
      The statement has a check of its own.
      """,
    advice: "Ask the agency for the document, and make the package anew."
  ) { contents in
    RequiredDocument.all(for: contents).filter { !$0.isThere(contents) }.map { document in
      .cover(
        "documents",
        "Criterion \(contents.cover.criterion.rawValue) asks for \(document.name); there is none.",
        severity: contents.cover.criterion == .b ? .warning : .error, rule: document.rule)
    }
  }
}

/// A document that a criterion asks for, under any of the kinds it may have.
private struct RequiredDocument {
  let name: DisplayText
  let rule: String
  let kinds: [DocumentKind]

  init(_ name: DisplayText, _ rule: String, _ kinds: DocumentKind...) {
    self.name = name
    self.rule = rule
    self.kinds = kinds
  }

  func isThere(_ contents: CaseContents) -> Bool {
    contents.cover.documents.contains { kinds.contains($0.kind) }
  }

  static func all(for contents: CaseContents) -> [RequiredDocument] {
    let application = RequiredDocument(
      "the application or résumé", "R36", .application, .resume)
    let announcement = RequiredDocument("the vacancy announcement", "R36", .vacancyAnnouncement)
    let ofA = contents.restsOnInterview ? [application] : [application, announcement]
    return switch contents.cover.criterion {
    case .a: ofA
    case .b: [record]
    case .c: ofA + ofC
    }
  }

  private static let ofC = [
    RequiredDocument(
      "the description of the special qualifications", "R37", .specialQualifications),
    RequiredDocument("a reference", "R37", .reference),
    RequiredDocument("the individual development plan", "R37", .individualDevelopmentPlan),
  ]

  private static let record = RequiredDocument(
    "a record of training and assignments", "R39", .individualDevelopmentPlan, .assessmentReport,
    .other)
}
