extension CaseCheck {
  static let narrativeMissing = CaseCheck(
    "narrative-missing", .error, rule: "R36",
    finds: """
      There is neither a qualifications statement nor notes of a structured interview that can be read, so that there \
      is nothing to judge. A warning under criterion B, where the record of the program may stand for it.
      """,
    advice: "Ask the agency for the statement or the notes, and make the package anew."
  ) { contents in
    guard contents.narrativeDocuments.isEmpty else { return [] }
    let isProgram = contents.cover.criterion == .b
    return [
      Observation(
        "There is neither a qualifications statement nor interview notes that can be read.",
        severity: isProgram ? .warning : .error, rule: isProgram ? "R39" : "R36")
    ]
  }
}
