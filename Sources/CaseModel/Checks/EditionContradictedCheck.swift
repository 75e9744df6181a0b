import HarmlessText

extension CaseCheck {
  static let editionContradicted = CaseCheck(
    "edition-contradicts-announcement", .warning, rule: "R21",
    finds: "The edition chosen by hand was not in use on the day the announcement was posted.",
    advice: "Look at the announcement, and correct its day or the edition on the cover."
  ) { contents in
    guard contents.cover.editionOverride != nil, let posted = contents.cover.announcement?.posted,
      !contents.governing.edition.announcements.days.includes(posted)
    else { return [] }
    return [
      .cover(
        "edition",
        """
        The \(contents.governing.edition.phrase) was not in use when the announcement was posted, \
        \(posted.inWords).
        """)
    ]
  }
}
