/// "The three Board members independently review the materials": ballots open all together or not at all (R13).
enum IndependentUntilOpened: Rule {
  static let number: String? = "R13"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.kind == .ballotsOpened, let round = act.round,
      let proceeding = act.proceeding
    else { return nil }
    if proceeding.opened[round] != nil { return .alreadyOpened(round) }
    switch (round, proceeding.phase) {
    case (.first, .readyToOpen), (.final, .readyToOpenFinal): return nil
    case (.first, .review), (.final, .finalVote): return .waitingFor(proceeding.waitingFor)
    default: return .noFinalVoteOwed
    }
  }

  /// Whether a member's ballot is still hidden from everyone else.
  static func hides(_ round: Round, in proceeding: Proceeding) -> Bool {
    proceeding.opened[round] == nil
  }
}
