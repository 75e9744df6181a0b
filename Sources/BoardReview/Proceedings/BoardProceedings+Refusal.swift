import CaseModel

extension BoardProceedings {
  /// Why a statement of that author would not be accepted now; nil where it would.
  public func refusal(of body: StatementBody, by author: PersonID) -> Refusal? {
    refusal(
      of: Act(body.kind, on: body.caseNumber, in: body.round, by: author, body: body, before: self))
  }

  /// Why an act would not be accepted now, whatever it will say; nil where it would.
  ///
  /// Asks the rules that look at person, case and phase: for commands whose content is yet to be written.
  public func refusal(
    of kind: StatementKind, on number: CaseNumber? = nil, in round: Round? = nil,
    by author: PersonID
  ) -> Refusal? {
    refusal(
      of: Act(kind, on: number, in: round ?? kind.onlyRound, by: author, body: nil, before: self))
  }

  /// Why a ballot would not be accepted now if its member cast it; nil where it would.
  ///
  /// Asks what only the member's side can ask, since a cast ballot is sealed: package, reasons, edition.
  public func refusal(of ballot: Ballot) -> Refusal? {
    let kind: StatementKind = ballot.round == .first ? .ballotCast : .finalVoteCast
    if let refusal = refusal(of: kind, on: ballot.caseNumber, by: ballot.member) { return refusal }
    guard let board, let proceeding = self[ballot.caseNumber] else { return nil }
    if let reason = BallotAsDocketed.reason(
      against: ballot, of: ballot.member, in: ballot.round, for: proceeding, board: board)
    {
      return Refusal(rule: BallotAsDocketed.number, reason: reason)
    }
    return ReasonsOnDisapproval.reason(against: ballot).map {
      Refusal(rule: ReasonsOnDisapproval.number, reason: $0)
    }
  }

  /// Why a statement in the record does not count at its place; nil where it does.
  func refusal(of recorded: RecordedStatement) -> Refusal? {
    let statement = recorded.statement
    let number: String? =
      if case .boardConvened(let board) = statement.body { board.number } else { board?.number }
    if let number, number != statement.board {
      return Refusal(rule: nil, reason: .otherBoard(statement.board))
    }
    if statement.body.kind == .boardConvened, let convening, recorded.id != convening {
      return Refusal(rule: nil, reason: .boardAlreadyConvened)
    }
    return refusal(
      of: Act(
        statement.body.kind, on: statement.body.caseNumber, in: statement.body.round,
        by: statement.author, body: statement.body,
        origin: Act.Origin(seen: statement.seen, authenticity: recorded.authenticity),
        before: self))
  }

  private func refusal(of act: Act) -> Refusal? {
    for rule in Rules.all {
      if let reason = rule.reason(against: act, in: self) {
        return Refusal(rule: rule.number, reason: reason)
      }
    }
    return nil
  }
}

extension StatementKind {
  /// The round of the kinds that belong to one round only.
  fileprivate var onlyRound: Round? {
    switch self {
    case .ballotCast: .first
    case .finalVoteCast: .final
    default: nil
    }
  }
}
