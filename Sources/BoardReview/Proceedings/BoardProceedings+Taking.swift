extension BoardProceedings {
  /// Lets a statement count where the rules accept it at its place, or notes why it does not.
  mutating func take(_ recorded: RecordedStatement) {
    let statement = recorded.statement
    if let refusal = refusal(of: statement) {
      ignored.append((recorded.id, refusal))
      return
    }
    switch statement.body {
    case .boardConvened(let board):
      self.board = board
      for docketed in board.cases { docket(docketed, on: board) }
      for index in cases.indices { cases[index].statements.append(recorded.id) }
    case .boardAdjourned(let reason):
      adjournment = reason
      for index in cases.indices {
        cases[index].boardHasAdjourned = true
        cases[index].statements.append(recorded.id)
      }
    case .discrepancyResolved(let number, let package, let check, let reason):
      resolutions.append(
        DiscrepancyResolution(
          caseNumber: number, package: package, check: check, reason: reason,
          author: statement.author))
    case .caseDocketed(let docketed):
      guard let board else { return }
      docket(docketed, on: board)
      cases[cases.count - 1].statements.append(recorded.id)
    default:
      guard let number = statement.body.caseNumber, let place = places[number] else { return }
      cases[place].take(recorded)
    }
  }

  private mutating func docket(_ docketed: DocketedCase, on board: Board) {
    places[docketed.number] = cases.count
    cases.append(Proceeding(docketed, on: board))
  }
}

extension Proceeding {
  /// Takes a statement about this case that the rules have accepted.
  fileprivate mutating func take(_ recorded: RecordedStatement) {
    let author = recorded.statement.author
    statements.append(recorded.id)
    switch recorded.statement.body {
    case .boardConvened, .discrepancyResolved, .caseDocketed, .boardAdjourned: break
    case .conflictAnswered(_, .none): cleared.insert(author)
    case .conflictAnswered(_, .excused(let reason)):
      excusals[author] = reason
      casts[.first]?[author] = nil
      receipts[.first]?.remove(author)
    case .ballotCast(_, let sealed):
      casts[.first, default: [:]][author] = Cast(statement: recorded.id, sealed: sealed)
    case .finalVoteCast(_, let sealed):
      casts[.final, default: [:]][author] = Cast(statement: recorded.id, sealed: sealed)
    case .receiptGiven(_, let round, let member, _): receipts[round, default: []].insert(member)
    case .ballotsOpened(_, let round, let ballots):
      opened[round] = OpenedAsCast.counted(ballots)
    case .discussionHeld(_, let record): discussion = record
    case .resultIssued(_, let result): issued = result
    case .caseHeldOver(_, let reason): ending = .heldOver(reason)
    case .caseReturned(_, let reason): ending = .returned(reason: reason)
    }
  }
}
