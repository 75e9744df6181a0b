import BoardReview
import HarmlessText

/// The marking on every page of a board's papers.
enum Stamp {
  /// The board's banner; on a practice board it always says so.
  static func of(_ board: Board) -> DisplayText {
    guard board.kind == .practice else { return board.banner }
    return board.banner.isEmpty || board.banner == "PRACTICE"
      ? "PRACTICE" : "PRACTICE \u{B7} \(board.banner)"
  }
}
