import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import TextScreen

/// The page of earlier submissions as lines: what boards decided and found wanting, and what follows (R30 to R32).
struct HistorySheet {
  let cover: CaseCover
  /// The day the board sits; nil without a board.
  let boardDate: CalendarDate?
  /// How long after a return a resubmission is in time (R32), as the office has set it.
  let limit: TimeLimit
  let width: Int
  let hasComparison: Bool

  var lines: [StyledLine] {
    let history = CandidateHistory(of: cover, results: [])
    var lines = [StyledLine("Earlier submissions", .heading), StyledLine()]
    lines += StyledLine.wrapped(
      "This is submission \(cover.submission.ordinal) of \(cover.candidate) for \(cover.position).",
      width: width)
    if hasComparison {
      lines += StyledLine.wrapped(
        "c compares the statement with the earlier one, word by word.", .dim, width: width)
    }
    for submission in history.submissions { lines += self.lines(submission) }
    return lines + consequences(history)
  }

  private func lines(_ submission: EarlierSubmission) -> [StyledLine] {
    let returned: DisplayText = submission.returned.map { "; returned \($0.inWords)" } ?? ""
    var lines = [StyledLine()]
    lines += StyledLine.wrapped(
      "Case \(submission.number.rawValue), board \(submission.board): \(submission.outcome.rawValue) \(submission.decided.inWords)\(returned).",
      .title, width: width)
    for (qualification, text) in submission.deficiencies.sorted(by: { $0.key < $1.key }) {
      lines += StyledLine.wrapped("ECQ \(qualification): \(text)", indent: 2, width: width)
    }
    return lines
  }

  private func consequences(_ history: CandidateHistory) -> [StyledLine] {
    var lines: [StyledLine] = []
    if history.disapprovals.count == 1, let returned = history.disapprovals.first?.returned,
      let deadline = limit.lastDay(from: returned)
    {
      let isLate = cover.received.map { $0 > deadline } ?? false
      let received: DisplayText =
        cover.received.map { "received \($0.inWords)" } ?? "the day of receipt is not known"
      lines += paragraph(
        "A resubmission was due by \(deadline.inWords), \(limit.description) after the return (R32); \(received)\(isLate ? ", which is later" : "").",
        isLate ? .warning : .plain)
    }
    if history.isBarred {
      lines += paragraph(
        "Boards have disapproved \(history.disapprovals.count) times: a new case needs additional qualifying experience where deficiencies were noted (R30).",
        .warning)
      if let warning = history.warning(closing: cover.announcement?.closed) {
        lines += paragraph(warning.message, .warning)
      } else if let earliest = history.earliestClosing {
        lines += paragraph(
          "A new announcement closes \(earliest.inWords) or later, twelve months after the original (R31)."
        )
      }
      return lines
    }
    guard history.disapprovals.count == 1 else { return lines }
    lines += paragraph(
      "If this board disapproves too, a new case of this candidate for this position may not be submitted until additional qualifying experience has been acquired where deficiencies were noted (R30).",
      .warning)
    return lines + paragraph(twelveMonths(history), .warning)
  }

  /// The date worked out as if this board disapproved, from the announcements that are known.
  private func twelveMonths(_ history: CandidateHistory) -> DisplayText {
    guard let day = boardDate ?? cover.received else {
      return
        "OPM generally asks for a new announcement that closes at least twelve months after the first (R31)."
    }
    let again = EarlierSubmission(
      number: cover.number, board: "", decided: day, closed: cover.announcement?.closed,
      outcome: .disapproved)
    guard let earliest = CandidateHistory(history.submissions + [again]).earliestClosing else {
      return
        "OPM then generally asks for a new announcement that closes at least twelve months after the first, whose closing date is not known here (R31)."
    }
    return
      "OPM then generally asks for a new announcement that closes \(earliest.inWords) or later, twelve months after this one (R31)."
  }

  private func paragraph(_ text: DisplayText, _ role: Role = .plain) -> [StyledLine] {
    [StyledLine()] + StyledLine.wrapped(text, role, width: width)
  }
}
