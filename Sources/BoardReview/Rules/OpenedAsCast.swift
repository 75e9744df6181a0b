/// What is opened are the very ballots that were cast: one of each member, for this case and package (R23).
enum OpenedAsCast: Rule {
  static let number: String? = "R23"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .ballotsOpened(_, let round, let ballots) = act.body, let board = proceedings.board,
      let proceeding = act.proceeding
    else { return nil }
    var missing = Set(proceeding.reviewers.map(\.id))
    for opened in ballots {
      guard missing.remove(opened.member) != nil,
        proceeding.castStatement(of: opened.member, in: round) == opened.statement
      else { return .openedWhatWasNotCast(opened.member) }
      guard let ballot = opened.ballot else {
        return .ballotUnreadable(opened.member)
      }
      if let reason = BallotAsDocketed.reason(
        against: ballot, of: opened.member, in: round, for: proceeding, board: board)
      {
        return reason
      }
    }
    return missing.isEmpty ? nil : .openedWithout(missing.sorted())
  }

  /// The ballots of an opening that was accepted, by member.
  static func counted(_ opened: [OpenedBallot]) -> [PersonID: CountedBallot] {
    var result: [PersonID: CountedBallot] = [:]
    for opened in opened {
      guard let ballot = opened.ballot else { continue }
      result[opened.member] = CountedBallot(statement: opened.statement, ballot: ballot)
    }
    return result
  }
}
