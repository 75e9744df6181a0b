/// Only those on the board's roster have a say in its record.
enum OnTheRoster: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let board = proceedings.board, act.kind != .boardConvened else { return nil }
    return board.role(of: act.author) == nil ? .notOnThisBoard(act.author) : nil
  }
}
