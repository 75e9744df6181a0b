/// A case ends once and a board adjourns once; nothing is added afterwards, and nothing undoes a decision (R23).
enum CaseStillOpen: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    if act.kind == .boardAdjourned, proceedings.adjournment != nil { return .boardHasAdjourned }
    guard let phase = act.phase, act.kind != .receiptGiven else {
      return nil
    }
    switch phase {
    case .heldOver, .returned, .issued: return .caseIsOver(phase)
    case .decided(let outcome) where act.kind != .resultIssued && act.kind != .ballotsOpened:
      return .alreadyDecided(outcome)
    default: return nil
    }
  }
}
