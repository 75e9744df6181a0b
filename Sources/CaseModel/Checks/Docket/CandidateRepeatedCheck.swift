import HarmlessText

extension DocketCheck {
  static let candidateRepeated = DocketCheck(
    "candidate-repeated", .warning, rule: "R30",
    finds: "Two cases name the same candidate for the same position, under different numbers.",
    advice:
      "Look whether one of them is an earlier submission of the other; only one of them is to be decided."
  ) { contents in
    var first: [Key: CaseInDocket] = [:]
    return contents.cases.compactMap { entry in
      let key = Key(
        candidate: AgencyName.fold(entry.candidate.string),
        position: AgencyName.fold(entry.position.string), agency: entry.agency)
      guard let twin = first[key] else {
        first[key] = entry
        return nil
      }
      guard twin.number != entry.number else { return nil }
      return Observation(
        "Cases \(twin.number.rawValue) and \(entry.number.rawValue) both put \(entry.candidate) forward as \(entry.position).",
        file: entry.path)
    }
  }

  /// Names are compared without regard to capitals, spaces and punctuation.
  private struct Key: Hashable {
    let candidate: String
    let position: String
    let agency: AgencyName
  }
}
