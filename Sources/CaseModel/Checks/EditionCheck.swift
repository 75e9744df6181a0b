import HarmlessText

extension CaseCheck {
  /// An edition that somebody chose by hand (R21).
  static let editionOverridden = CaseCheck("edition-overridden") { contents in
    guard let choice = contents.cover.editionOverride else { return [] }
    return [
      Finding(
        .note, check: "edition-overridden", file: "data/case.json", place: "edition", rule: "R21",
        "The \(contents.governing.edition.phrase) was chosen by hand: \(choice.reason)")
    ]
  }

  /// A case without an announcement, so that no day picks the edition (R21, R36).
  static let announcementMissing = CaseCheck("announcement-missing") { contents in
    guard contents.cover.announcement == nil else { return [] }
    let isProgram = contents.cover.criterion == .b
    let edition = contents.governing.edition.phrase
    return [
      Finding(
        isProgram ? .note : .warning, check: "announcement-missing", file: "data/case.json",
        rule: isProgram ? "R39" : "R36",
        "The cover names no announcement; the case is read against the \(edition).")
    ]
  }

  /// What a reader should know about announcements of that day, such as that two editions were in use.
  static let editionRemarks = CaseCheck("edition-remark") { contents in
    contents.governing.remarks.map {
      Finding(.note, check: "edition-remark", rule: "R21", DisplayText(untrusted: $0))
    }
  }
}
