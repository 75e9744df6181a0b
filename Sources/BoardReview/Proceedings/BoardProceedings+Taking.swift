extension BoardProceedings {
  /// Takes a whole record, openings first that count with what their authors had seen.
  ///
  /// An opening that does not count comes in its own turn and moves nothing to the front: else anybody could
  /// write one that pulls something of the author's own before an opening which the author has read.
  mutating func take(_ order: CausalOrder) {
    var left = order.all
    for anchor in order.anchors where left.contains(anchor.id) {
      let past = order.past(of: anchor.id, within: left)
      var trial = self
      for recorded in order.arranged(past) { trial.take(recorded) }
      guard trial.ignored.last?.id != anchor.id else { continue }
      self = trial
      left.subtract(past)
    }
    for recorded in order.arranged(left) { take(recorded) }
  }

  /// Lets a statement count where the rules accept it at its place, or notes why it does not.
  mutating func take(_ recorded: RecordedStatement) {
    let statement = recorded.statement
    sequences[recorded.id] = statement.sequence
    if let refusal = refusal(of: recorded) {
      ignored.append((recorded.id, refusal))
      return
    }
    if statement.body.kind.isException {
      exceptions.append(
        BoardException(statement: recorded.id, author: statement.author, body: statement.body))
    }
    if let number = statement.body.caseNumber, let place = places[number] {
      cases[place].take(recorded)
    } else {
      takeForBoard(statement.body, by: statement.author, recorded.id)
    }
  }

  private mutating func takeForBoard(
    _ body: StatementBody, by author: PersonID, _ id: StatementID
  ) {
    switch body {
    case .boardConvened(let board):
      self.board = board
      for docketed in board.cases { docket(docketed, on: board) }
      forEveryCase { $0.statements.append(id) }
    case .caseDocketed(let docketed):
      guard let board else { return }
      docket(docketed, on: board)
      cases[cases.count - 1].statements.append(id)
    case .discrepancyResolved(let number, let package, let check, let reason):
      resolutions.append(
        DiscrepancyResolution(
          caseNumber: number, package: package, check: check, reason: reason, author: author))
    case .memberUnavailable(let person, _):
      unavailable.insert(person)
      forEveryCase { $0.setAside(person, by: id) }
    case .keyReplaced(let person, _, let new, _): replacedKeys[person] = new
    case .moratoriumDeclared(let scope, _):
      moratoria.append(scope)
      applyMoratoria(id)
    case .moratoriumEnded(let scope, _):
      moratoria.removeAll { $0 == scope }
      applyMoratoria(id)
    case .boardAdjourned(let reason):
      adjournment = reason
      forEveryCase {
        $0.boardHasAdjourned = true
        $0.statements.append(id)
      }
    default: break
    }
  }

  private mutating func applyMoratoria(_ id: StatementID) {
    let moratoria = moratoria
    forEveryCase { proceeding in
      let isHeld = moratoria.contains { $0.covers(proceeding.docketed) }
      guard isHeld != proceeding.isUnderMoratorium else { return }
      proceeding.isUnderMoratorium = isHeld
      proceeding.statements.append(id)
    }
  }

  private mutating func forEveryCase(_ change: (inout Proceeding) -> Void) {
    for index in cases.indices { change(&cases[index]) }
  }

  private mutating func docket(_ docketed: DocketedCase, on board: Board) {
    places[docketed.number] = cases.count
    var proceeding = Proceeding(docketed, on: board)
    proceeding.unavailable = unavailable
    cases.append(proceeding)
  }
}

extension Proceeding {
  /// Takes a statement about this case that the rules have accepted.
  fileprivate mutating func take(_ recorded: RecordedStatement) {
    let author = recorded.statement.author
    statements.append(recorded.id)
    switch recorded.statement.body {
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
    case .editionOverridden(_, let edition, _):
      docketed.edition = edition
      editionOverride = ChainPlace(author: author, sequence: recorded.statement.sequence)
    default: break
    }
  }

  /// Closes the place of a member who became unavailable, where the case is not decided yet.
  ///
  /// What is cast and not open is set aside unread; what is open stands, since everybody has read it.
  fileprivate mutating func setAside(_ member: PersonID, by id: StatementID) {
    let phase = phase
    guard !phase.isOver, phase.outcome == nil, opened[.final] == nil else { return }
    statements.append(id)
    unavailable.insert(member)
    for round in Round.allCases where opened[round] == nil {
      casts[round]?[member] = nil
      receipts[round]?.remove(member)
    }
  }
}
