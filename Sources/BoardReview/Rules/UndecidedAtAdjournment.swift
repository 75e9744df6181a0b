/// What a board has not decided when it adjourns goes to the next one.
enum UndecidedAtAdjournment: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.needsBoardThatCanDecide,
      act.phase == .mustBeHeldOver(.undecidedAtAdjournment)
    else { return nil }
    return .mustBeHeldOver(.undecidedAtAdjournment)
  }
}
