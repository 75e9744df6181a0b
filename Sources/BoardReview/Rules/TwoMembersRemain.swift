/// A case is decided by two members or three, never by one (O1, `docs/decisions/`).
enum TwoMembersRemain: Rule {
  static let number: String? = "O1"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.needsBoardThatCanDecide,
      act.phase == .mustBeHeldOver(.fewerThanTwoMembers)
    else { return nil }
    return .mustBeHeldOver(.fewerThanTwoMembers)
  }

  static func fault(of reviewers: Int) -> HoldOverReason? {
    reviewers < 2 ? .fewerThanTwoMembers : nil
  }
}
