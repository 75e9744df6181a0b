extension CaseCheck {
  /// A case with neither a statement (R36) nor notes of a structured interview: there is nothing to judge.
  static let narrativeMissing = CaseCheck("narrative-missing") { contents in
    guard contents.narrativeDocuments.isEmpty else { return [] }
    return [
      Finding(
        .error, check: "narrative-missing", rule: "R36",
        "There is neither a qualifications statement nor interview notes that can be read.")
    ]
  }
}
