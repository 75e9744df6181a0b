/// A board is convened by one of its own administrators (R6).
enum AdministratorConvenes: Rule {
  static let number: String? = "R6"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .boardConvened(let board) = act.body else { return nil }
    return board.administrator(act.author) == nil ? .convenerNotAdministrator(act.author) : nil
  }
}
