extension CaseCheck {
  static let submissionDatesMissing = CaseCheck(
    "submission-dates-missing", .note, rule: "R46",
    finds: """
      Under criterion A or C the cover lacks the day the announcement closed or the day the case was received, so that \
      the deadline cannot be checked.
      """,
    advice: "Enter the days on the cover."
  ) { contents in
    guard contents.cover.criterion != .b, let announcement = contents.cover.announcement else {
      return []
    }
    var observations: [Observation] = []
    if announcement.closed == nil {
      observations.append(
        .cover("announcement.closed", "The cover does not say when the announcement closed."))
    }
    if contents.cover.received == nil {
      observations.append(.cover("received", "The cover does not say when the case was received."))
    }
    return observations
  }
}
