/// Where final votes are equally divided there is no majority either way, and no result (O2, `docs/decisions/`).
enum TieIsHeldOver: Rule {
  static let number: String? = "O2"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.needsBoardThatCanDecide,
      act.phase == .mustBeHeldOver(.tie)
    else { return nil }
    return .mustBeHeldOver(.tie)
  }
}
