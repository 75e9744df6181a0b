import HarmlessText

extension DocketCheck {
  static let caseNumberRepeated = DocketCheck(
    "case-number-repeated", .error,
    finds: "Two packages have the same case number on their covers.",
    advice: "Give one of them another number, or remove the one that was replaced."
  ) { contents in
    var first: [CaseNumber: CaseInDocket] = [:]
    return contents.cases.compactMap { entry in
      guard let twin = first[entry.number] else {
        first[entry.number] = entry
        return nil
      }
      return Observation(
        "\(entry.path) and \(twin.path) are both case \(entry.number.rawValue).", file: entry.path)
    }
  }
}
