extension CaseCheck {
  /// A case under criterion C names at least one core qualification not yet shown, other cases none (R38).
  static let lackingQualifications = CaseCheck("lacking-qualifications") { contents in
    let cover = contents.cover
    let known = contents.governing.edition.coreQualifications.map(\.number)
    var findings: [Finding] = []
    if cover.criterion == .c, cover.lacking.isEmpty {
      findings.append(
        Finding(
          .warning, check: "lacking-qualifications", file: "data/case.json", place: "lacking",
          rule: "R38",
          "A case under criterion C names the ECQs not yet demonstrated; this one names none."))
    }
    if cover.criterion != .c, !cover.lacking.isEmpty {
      findings.append(
        Finding(
          .warning, check: "lacking-qualifications", file: "data/case.json", place: "lacking",
          rule: "R38",
          "The cover names ECQs not yet demonstrated, but the criterion is \(cover.criterion.rawValue)."
        ))
    }
    for number in cover.lacking where !known.contains(number) {
      findings.append(
        Finding(
          .error, check: "lacking-qualifications", file: "data/case.json", place: "lacking",
          rule: "R38", "The \(contents.governing.edition.phrase) has no ECQ \(number)."))
    }
    return findings
  }
}
