/// A member casts one ballot in a round: the first that arrives in the member's own chain.
enum OneBallotPerRound: Rule {
  static let number: String? = "R23"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.isCast, let round = act.round, let proceeding = act.proceeding
    else { return nil }
    return proceeding.casts[round]?[act.author] == nil ? nil : .alreadyCast(round)
  }
}
