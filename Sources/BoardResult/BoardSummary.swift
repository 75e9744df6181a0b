import BoardReview
import CaseModel
import HarmlessText
import StrictJSON

/// How every case of a board ended or stands, in the order of the docket, without a vote or a member.
public struct BoardSummary: Sendable {
  /// The name of the format, with its version.
  public static let format = "qrb-summary/1"

  private let board: Board
  private let rows:
    [(number: CaseNumber, candidate: DisplayText, agency: DisplayText, state: String)]

  /// A summary of a board; nil before it is convened. Covers that are not given leave the candidate out.
  public init?(of proceedings: BoardProceedings, covers: [CaseNumber: CaseCover]) {
    guard let board = proceedings.board else { return nil }
    self.board = board
    rows = proceedings.cases.map { proceeding in
      (
        proceeding.id, covers[proceeding.id]?.candidate ?? "",
        proceeding.docketed.agency.display, Self.state(of: proceeding.phase)
      )
    }
  }

  /// The summary as plain text of 78 columns.
  public var text: [UInt8] {
    var paper = Paper()
    paper.heading("QUALIFICATIONS REVIEW BOARD", underlined: false)
    paper.paragraph("Summary of board \(board.number) of \(board.date.inWords)")
    paper.gap()
    for row in rows {
      let candidate = row.candidate.isEmpty ? row.candidate : row.candidate + ", "
      paper.field("\(row.number.rawValue)", "\(row.state): \(candidate)\(row.agency)", column: 18)
    }
    return paper.pages(banner: Stamp.of(board), foot: "Board \(board.number)")
  }

  /// The summary as JSON.
  public var json: [UInt8] {
    JSONValue.object([
      "format": .string(Self.format), "practice": .bool(board.kind == .practice),
      "board": .string(board.number), "date": .string(board.date.iso),
      "cases": .array(
        rows.map { row in
          .object([
            "case": .string(row.number.rawValue),
            "candidate": row.candidate.isEmpty ? nil : .string(row.candidate.string),
            "agency": .string(row.agency.string), "state": .string(row.state),
          ])
        }),
    ]).encoded()
  }

  private static func state(of phase: Phase) -> String {
    switch phase {
    case .issued(let outcome): outcome.rawValue
    case .heldOver: "held over"
    case .returned: "returned"
    case .decided, .mustBeHeldOver: "to be written"
    case .review, .readyToOpen, .discussionOwed, .finalVote, .readyToOpenFinal: "undecided"
    }
  }
}
