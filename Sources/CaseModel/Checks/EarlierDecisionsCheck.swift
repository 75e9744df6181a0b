import HarmlessText
import Qualifications

extension CaseCheck {
  /// Earlier submissions that a board disapproved: the deficiencies found then are to be looked at again.
  static let earlierDisapprovals = CaseCheck("earlier-disapproval") { contents in
    contents.cover.submission.earlier.filter { $0.outcome == .disapproved }.map { decision in
      Finding(
        .note, check: "earlier-disapproval", file: "data/case.json", place: "submission.earlier",
        """
        Board \(decision.board) disapproved an earlier submission, case \
        \(decision.number.rawValue), on \(decision.decided.inWords).
        """)
    }
  }

  /// A submission that says it is not the first, without the decision on every earlier one.
  static let earlierDecisionsMissing = CaseCheck("earlier-decision-missing") { contents in
    let submission = contents.cover.submission
    guard submission.earlier.count < submission.ordinal - 1 else { return [] }
    return [
      Finding(
        .warning, check: "earlier-decision-missing", file: "data/case.json", place: "submission",
        """
        This is submission \(submission.ordinal), but the cover tells of \
        \(submission.earlier.count) earlier \
        \(submission.earlier.count == 1 ? "decision" : "decisions").
        """)
    ]
  }
}
