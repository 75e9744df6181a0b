import HarmlessText

extension CaseCheck {
  static let editionOverridden = CaseCheck(
    "edition-overridden", .note, rule: "R21",
    finds: "Somebody chose the edition by hand; the reason stands in the finding.",
    advice: "Look whether the reason holds: the announcement itself says which definitions apply."
  ) { contents in
    guard let choice = contents.cover.editionOverride else { return [] }
    return [
      .cover(
        "edition",
        "The \(contents.governing.edition.phrase) was chosen by hand: \(choice.reason)")
    ]
  }
}
