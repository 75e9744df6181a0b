/// "If there is no longer a career majority as a result, the case will be held over" (R11).
enum CareerMajorityAfterExcusal: Rule {
  static let number: String? = "R11"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.needsBoardThatCanDecide,
      act.phase == .mustBeHeldOver(.careerMajorityLost)
    else { return nil }
    return .mustBeHeldOver(.careerMajorityLost)
  }

  /// One of two is not more than half; one noncareer member alone is none at all.
  static func fault(career: Int, of reviewers: Int) -> HoldOverReason? {
    reviewers == 0 || career * 2 > reviewers ? nil : .careerMajorityLost
  }
}

extension Act {
  /// Whether it takes a case further, which only a board that can still decide it may do.
  var needsBoardThatCanDecide: Bool {
    switch kind {
    case .conflictAnswered, .ballotCast, .finalVoteCast, .ballotsOpened, .discussionHeld,
      .resultIssued:
      true
    default: false
    }
  }
}
