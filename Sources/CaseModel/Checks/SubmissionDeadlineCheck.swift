import HarmlessText

extension CaseCheck {
  static let submissionLate = CaseCheck(
    "submission-late", .warning, rule: "R46",
    finds: """
      A first submission under criterion A or C was received after the deadline that runs from the closing date. The \
      limits are those of the sources or of the docket's `settings.json`; business days are Monday to Friday, since the \
      federal holidays are not known to the program.
      """,
    advice: "Ask the agency for the reason, and decide whether the case is taken."
  ) { contents in
    let cover = contents.cover
    guard cover.criterion != .b, cover.submission.ordinal == 1,
      let closed = cover.announcement?.closed, let received = cover.received,
      let limit = contents.settings.submissionLimit(closed: closed),
      let last = limit.lastDay(from: closed), received > last
    else { return [] }
    return [
      .cover(
        "received",
        """
        The case was received on \(received.inWords). The announcement closed on \(closed.inWords); \
        \(limit.description) from then end on \(last.inWords).
        """)
    ]
  }
}
