import HarmlessText
import Qualifications

extension CaseCheck {
  static let resubmissionLate = CaseCheck(
    "resubmission-late", .warning, rule: "R32",
    finds: """
      A case that was disapproved once was received again after the time for a resubmission, 60 days from its return \
      unless the docket's `settings.json` says otherwise. Returns before October 2006 have no limit.
      """,
    advice: "Ask the agency for the reason, and decide whether the case is taken."
  ) { contents in
    let disapprovals = contents.cover.submission.disapprovals
    let limit = contents.settings.resubmission
    guard disapprovals.count == 1, let returned = disapprovals.first?.returned,
      let received = contents.cover.received,
      SubmissionDeadline.memorandumOf2006.map({ returned >= $0 }) ?? true,
      let last = limit.lastDay(from: returned), received > last
    else { return [] }
    return [
      .cover(
        "received",
        """
        The case was received again on \(received.inWords). It was returned on \(returned.inWords); \
        \(limit.description) from then end on \(last.inWords).
        """)
    ]
  }
}
