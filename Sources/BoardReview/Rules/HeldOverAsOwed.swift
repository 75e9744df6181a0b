/// A case is held over for the reason that holds, and neither held over nor returned to undo a decision (R11, R23).
enum HeldOverAsOwed: Rule {
  static let number: String? = "R11"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let phase = act.phase else { return nil }
    if case .caseReturned(_, let words) = act.body { return words.isBlank ? .wordsMissing : nil }
    guard case .caseHeldOver(_, let reason) = act.body else { return nil }
    if case .other(let words) = reason, words.isBlank { return .wordsMissing }
    switch (phase, reason) {
    case (.mustBeHeldOver(let owed), _): return owed == reason ? nil : .mustBeHeldOver(owed)
    case (_, .undecidedAtAdjournment), (_, .other): return nil
    default: return .noReasonToHoldOver(reason)
    }
  }
}
