/// The count of one round, kept beside the outcome so that anyone can recount.
public struct Tally: Hashable, Sendable {
  /// The round counted.
  public let round: Round
  /// Members who approve.
  public let approving: Int
  /// Members who disapprove.
  public let disapproving: Int

  /// A count given by its numbers.
  public init(round: Round, approving: Int, disapproving: Int) {
    self.round = round
    self.approving = approving
    self.disapproving = disapproving
  }

  /// Counts the votes of one round.
  public static func count(_ votes: some Sequence<Vote>, in round: Round) -> Tally {
    var counts = (approving: 0, disapproving: 0)
    for vote in votes {
      switch vote {
      case .approve: counts.approving += 1
      case .disapprove: counts.disapproving += 1
      }
    }
    return Tally(round: round, approving: counts.approving, disapproving: counts.disapproving)
  }

  /// How many voted.
  public var voters: Int { approving + disapproving }

  /// What more than half of those who voted decide (R23); nil where neither side is more than half.
  public var majority: Outcome? {
    if approving * 2 > voters { return .approved }
    return disapproving * 2 > voters ? .disapproved : nil
  }

  /// What the count decides: a first ballot only when nobody disapproves (R24), a final vote by majority.
  public var outcome: Outcome? {
    switch round {
    case .first: voters > 0 && disapproving == 0 ? .approved : nil
    case .final: majority
    }
  }
}
