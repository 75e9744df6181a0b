import BoardReview
import CaseModel
import HarmlessText

/// What the board keeps of a case: roster, every ballot with its reasons, discussion, counts and result.
public struct InsideRecord: Sendable {
  /// The board.
  public let board: Board
  /// The case as it ended, or as it will end with the intended result.
  public let proceeding: Proceeding
  /// Its cover.
  public let cover: CaseCover
  /// The result as it was issued, or as it is meant to be.
  let issued: IssuedResult?
  /// Whether the statement that ends the case is yet to be made.
  let isIntended: Bool

  /// What stands at the top of every page and in every file of it.
  public static let marking: DisplayText =
    "INSIDE RECORD: privileged, names members and votes, not to leave the board"

  /// The record of a case that has ended; nil while it has not, and where its result is unlike its count (R23).
  public init?(of proceeding: Proceeding, before board: Board, cover: CaseCover) {
    guard proceeding.phase.isOver else { return nil }
    if let issued = proceeding.issued, issued.outcome != proceeding.tally?.outcome { return nil }
    self.board = board
    self.proceeding = proceeding
    self.cover = cover
    issued = proceeding.issued
    isIntended = false
  }

  /// The record as it will stand once this result is issued; nil unless the count has decided it so.
  ///
  /// For looking it over first: all but the id of the statement that is yet to be made is as it will be.
  public init?(
    intended result: IssuedResult, on proceeding: Proceeding, before board: Board, cover: CaseCover
  ) {
    guard proceeding.phase == .decided(result.outcome) else { return nil }
    self.board = board
    self.proceeding = proceeding
    self.cover = cover
    issued = result
    isIntended = true
  }

  /// How the case ends.
  var disposition: Disposition? {
    guard let issued else { return proceeding.disposition }
    return issued.outcome == .approved ? .approved : .disapproved
  }

  /// The record as plain text of 78 columns, banner and marking on every page.
  public var text: [UInt8] {
    var paper = Paper()
    paper.heading("QUALIFICATIONS REVIEW BOARD", underlined: false)
    paper.paragraph("Record of a case")
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
    paper.heading("Statements it rests on")
    paper.gap()
    for id in proceeding.statements { paper.item("-", "\(id.hex)") }
    if isIntended { paper.item("-", "the statement that issues this result, once it is made") }
    return paper.pages(
      banner: Stamp.of(board), marking: Self.marking,
      foot: "Case \(proceeding.id.rawValue) \u{B7} inside record")
  }
}
