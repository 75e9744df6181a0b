import HarmlessText

extension CaseCheck {
  static let announcementMissing = CaseCheck(
    "announcement-missing", .warning, rule: "R36",
    finds:
      "The cover names no announcement, so that no day picks the edition; a note under criterion B.",
    advice: "Enter the announcement on the cover, or choose the edition by hand with the reason."
  ) { contents in
    guard contents.cover.announcement == nil else { return [] }
    let isProgram = contents.cover.criterion == .b
    return [
      .cover(
        "announcement",
        "The cover names no announcement; the case is read against the \(contents.governing.edition.phrase).",
        severity: isProgram ? .note : .warning, rule: isProgram ? "R39" : "R36")
    ]
  }
}
