import HarmlessText

extension CaseCheck {
  static let developmentPlanGap = CaseCheck(
    "development-plan-gap", .warning, rule: "R38",
    finds: """
      The individual development plan of a case under criterion C does not name a core qualification that the cover \
      gives as lacking, neither by name nor by number.
      """,
    advice:
      "Read the plan; if it does not prepare the candidate for that qualification, ask the agency."
  ) { contents in
    let plans = contents.documents(of: .individualDevelopmentPlan)
    guard contents.cover.criterion == .c, let first = plans.first else { return [] }
    let phrases = plans.map { PhraseSearch($0.text) }
    return contents.cover.lacking.compactMap { number in
      guard let name = contents.governing.edition.coreQualification(number)?.name else {
        return nil
      }
      let spellings = PhraseSearch.spellings(ofQualification: number, name: name)
      guard !phrases.contains(where: { $0.holds(anyOf: spellings) }) else { return nil }
      return Observation(
        "The plan does not name ECQ \(number), \(contents.name(of: number)).", file: first.file)
    }
  }
}
