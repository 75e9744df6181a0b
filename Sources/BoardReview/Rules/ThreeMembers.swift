/// "QRBs are composed of three members of the SES" (R1).
enum ThreeMembers: Rule {
  static let number: String? = "R1"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .boardConvened(let board) = act.body, board.members.count != 3 else { return nil }
    return .notThreeMembers(board.members.count)
  }
}
