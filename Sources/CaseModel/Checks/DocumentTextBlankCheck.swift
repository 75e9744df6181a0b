extension CaseCheck {
  static let documentTextBlank = CaseCheck(
    "document-text-blank", .warning, rule: "R18",
    finds: """
      The text of a document has not one visible character, as happens where a scan was not recognized; \
      an error where it is what the core qualifications are judged on.
      """,
    advice: "Make the text anew from the original, by recognition where it is a scan."
  ) { contents in
    contents.documents.compactMap { document in
      guard !document.text.hasText(in: 0..<document.text.text.count) else { return nil }
      let isJudged = contents.narrativeDocuments.contains { $0.id == document.id }
      return Observation(
        "The text of “\(document.document.title)” is blank.", file: document.file,
        severity: isJudged ? .error : .warning)
    }
  }
}
