import BoardReview
import HarmlessText

extension BoardSummary {
  /// The summary as plain text of 78 columns.
  public var text: [UInt8] {
    var paper = Paper()
    paper.heading("QUALIFICATIONS REVIEW BOARD", underlined: false)
    paper.paragraph("Summary of board \(board.number) of \(board.date.inWords)")
    paper.gap()
    for state in State.allCases where count(state) > 0 {
      paper.field("\(state.rawValue)", "\(count(state))", column: 18)
    }
    paper.field("all", "\(rows.count)", column: 18)
    paper.heading("Cases")
    for row in rows {
      paper.gap()
      let candidate = row.candidate.isEmpty ? row.candidate : row.candidate + ", "
      paper.field(
        "\(row.number.rawValue)", "\(row.state.rawValue): \(candidate)\(row.agency)", column: 18)
      for tally in row.tallies { paper.field("", tally.inSummary, column: 18) }
      if !row.reason.isEmpty { paper.field("", row.reason, column: 18) }
    }
    if !exceptions.isEmpty {
      paper.heading("Exceptions")
      paper.gap()
      for exception in exceptions { paper.item("-", exception) }
    }
    return paper.pages(
      banner: Stamp.of(board), marking: Self.marking, foot: "Board \(board.number)")
  }
}

extension Tally {
  fileprivate var inSummary: DisplayText {
    "\(round == .first ? "first ballots" : "final votes"): \(approving) approve, \(disapproving) disapprove"
  }
}
