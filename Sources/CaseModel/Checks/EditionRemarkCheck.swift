import HarmlessText

extension CaseCheck {
  static let editionRemarks = CaseCheck(
    "edition-remark", .note, rule: "R21",
    finds:
      "There is something to know about announcements of that day, such as that two editions were in use.",
    advice: "Look at the announcement, and choose the edition by hand where it names another one."
  ) { contents in
    contents.governing.remarks.map { Observation(DisplayText(untrusted: $0)) }
  }
}
