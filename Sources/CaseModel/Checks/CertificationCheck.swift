extension CaseCheck {
  static let certificationMissing = CaseCheck(
    "certification-missing", .error, rule: "R39",
    finds: """
      Under criterion B: neither the cover nor a document shows that the agency's Executive Resources Board has \
      certified the candidate. Under criteria A and C a warning: the cover names no certification by the appointing \
      authority (R44).
      """,
    advice:
      "Ask the agency who certified the candidate and when, and enter it as certification on the cover."
  ) { contents in
    guard contents.cover.certification == nil else { return [] }
    guard contents.cover.criterion == .b else {
      return [
        .cover(
          "certification", "The cover names no certification by the appointing authority.",
          severity: .warning, rule: "R44")
      ]
    }
    guard !contents.names(.executiveDevelopmentCertification) else { return [] }
    return [
      .cover(
        "certification",
        "Nothing shows that the agency's Executive Resources Board has certified the candidate.")
    ]
  }
}
