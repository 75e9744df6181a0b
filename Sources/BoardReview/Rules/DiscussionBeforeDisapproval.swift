/// "If one or more of the members want to disapprove the case, the Administrator will ask for a general discussion" (R24).
enum DiscussionBeforeDisapproval: Rule {
  static let number: String? = "R24"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let proceeding = act.proceeding, let phase = act.phase else { return nil }
    switch act.kind {
    case .discussionHeld:
      if proceeding.discussion != nil { return .discussionAlreadyRecorded }
      if phase != .discussionOwed { return .noDiscussionOwed }
      if case .discussionHeld(_, let record) = act.body, record.isBlank {
        return .discussionRecordEmpty
      }
      return nil
    case .finalVoteCast, .resultIssued: return phase == .discussionOwed ? .discussionOwed : nil
    case .ballotsOpened where act.round == .final:
      return phase == .discussionOwed ? .discussionOwed : nil
    default: return nil
    }
  }
}
