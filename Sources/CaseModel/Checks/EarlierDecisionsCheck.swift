import HarmlessText
import Qualifications

extension CaseCheck {
  static let earlierDisapprovals = CaseCheck(
    "earlier-disapproval", .note, rule: "R30",
    finds: "A board disapproved an earlier submission of the candidate for the position.",
    advice: "Have the deficiencies noted then at hand; the reader shows them with the case."
  ) { contents in
    contents.cover.submission.disapprovals.map { decision in
      .cover(
        "submission.earlier",
        """
        Board \(decision.board) disapproved an earlier submission, case \
        \(decision.number.rawValue), on \(decision.decided.inWords).
        """)
    }
  }
}

extension Submission {
  /// The earlier submissions that a board disapproved.
  var disapprovals: [EarlierDecision] { earlier.filter { $0.outcome == .disapproved } }
}
