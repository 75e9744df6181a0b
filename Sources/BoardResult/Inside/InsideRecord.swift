import BoardReview
import CaseModel
import HarmlessText

/// What the board keeps of a case: roster, every ballot with its reasons, discussion, counts and result.
public struct InsideRecord: Sendable {
  /// The board.
  public let board: Board
  /// The case as it ended.
  public let proceeding: Proceeding
  /// Its cover.
  public let cover: CaseCover

  /// The record of a case that has ended; nil while it has not.
  public init?(of proceeding: Proceeding, before board: Board, cover: CaseCover) {
    guard proceeding.phase.isOver else { return nil }
    self.board = board
    self.proceeding = proceeding
    self.cover = cover
  }

  /// The record as plain text of 78 columns, the banner on every page.
  public var text: [UInt8] {
    var paper = Paper()
    paper.heading("QUALIFICATIONS REVIEW BOARD", underlined: false)
    paper.paragraph("Record of a case: privileged, not to leave the board")
    paper.gap()
    caseFields(into: &paper)
    roster(into: &paper)
    ballots(in: .first, title: "First ballots", into: &paper)
    if let discussion = proceeding.discussion {
      paper.heading("Discussion")
      paper.written(discussion)
    }
    ballots(in: .final, title: "Final votes", into: &paper)
    ending(into: &paper)
    paper.heading("Statements of the record")
    paper.gap()
    for id in proceeding.statements { paper.item("-", "\(id.hex)") }
    return paper.pages(
      banner: Stamp.of(board), foot: "Case \(proceeding.id.rawValue) \u{B7} inside record")
  }
}
