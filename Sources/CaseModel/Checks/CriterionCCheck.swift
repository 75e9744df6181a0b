extension CaseCheck {
  static let lackingQualifications = CaseCheck(
    "lacking-qualifications", .warning, rule: "R38",
    finds: """
      A case under criterion C names no core qualification that is not yet demonstrated, or another case names one. \
      An error where the edition has no core qualification of that number.
      """,
    advice: "Correct `lacking` or the criterion on the cover, and make the package anew."
  ) { contents in
    let cover = contents.cover
    let known = contents.governing.edition.coreQualifications.map(\.number)
    var observations: [Observation] = []
    if cover.criterion == .c, cover.lacking.isEmpty {
      observations.append(
        .cover(
          "lacking",
          "A case under criterion C names the ECQs not yet demonstrated; this one names none."))
    }
    if cover.criterion != .c, !cover.lacking.isEmpty {
      observations.append(
        .cover(
          "lacking",
          "The cover names ECQs not yet demonstrated, but the criterion is \(cover.criterion.rawValue)."
        ))
    }
    for number in cover.lacking where !known.contains(number) {
      observations.append(
        .cover(
          "lacking", "The \(contents.governing.edition.phrase) has no ECQ \(number).",
          severity: .error))
    }
    return observations
  }
}
