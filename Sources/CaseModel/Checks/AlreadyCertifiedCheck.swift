import HarmlessText
import Qualifications

extension CaseCheck {
  static let alreadyCertified = CaseCheck(
    "already-certified", .warning, rule: "R49",
    finds:
      "The cover tells of an earlier approval of the candidate: a certification has no time limit.",
    advice: "Ask the agency why the case comes again; the board may have nothing to decide."
  ) { contents in
    contents.cover.submission.earlier.filter { $0.outcome == .approved }.map { decision in
      .cover(
        "submission.earlier",
        """
        Board \(decision.board) approved an earlier submission, case \(decision.number.rawValue), \
        on \(decision.decided.inWords).
        """)
    }
  }
}
