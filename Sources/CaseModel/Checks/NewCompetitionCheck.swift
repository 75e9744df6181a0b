import HarmlessText
import Qualifications

extension CaseCheck {
  static let newCompetitionTooSoon = CaseCheck(
    "new-competition-too-soon", .warning, rule: "R31",
    finds: """
      After a second disapproval the announcement closed less than twelve months after the one before it, or is still \
      the same. The closing date of the earlier announcement stands with the earlier decision on the cover.
      """,
    advice: """
      Ask the agency; the twelve months hold “generally”, so that the case may still be taken for a reason.
      """
  ) { contents in
    let submission = contents.cover.submission
    guard submission.disapprovals.count >= 2, let closed = contents.cover.announcement?.closed,
      let original = submission.disapprovals.compactMap(\.closed).max(),
      let first = original.adding(months: 12), closed < first
    else { return [] }
    return [
      .cover(
        "announcement.closed",
        """
        The announcement closed on \(closed.inWords). The earlier one closed on \(original.inWords); \
        a new one should not close before \(first.inWords).
        """)
    ]
  }
}
