/// First ballots are cast before the opening, final votes after the discussion; each only then (R13, R24).
enum BallotsInTheirPhase: Rule {
  static let number: String? = "R24"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.isCast, let proceeding = act.proceeding else { return nil }
    switch (act.kind, proceeding.roundBeingCast) {
    case (.ballotCast, .first), (.finalVoteCast, .final): return nil
    case (.ballotCast, _): return .ballotsAlreadyOpened
    default: return .noFinalVoteOwed
    }
  }
}
