extension BoardProceedings {
  /// Takes a whole record, openings first that count with what their authors had seen.
  ///
  /// An opening that does not count comes in its own turn and moves nothing to the front: else anybody could
  /// write one that pulls something of the author's own before an opening which the author has read.
  mutating func take(_ order: CausalOrder, roster: Set<PersonID>) {
    // Nothing can be asked about a statement before it was taken: whoever names one comes after it.
    for recorded in order.sorted { sequences[recorded.id] = recorded.statement.sequence }
    var trials = OpeningTrials(order, roster: roster)
    var left = [Bool](repeating: true, count: order.sorted.count)
    for anchor in order.anchors where left[anchor] {
      let isConvening = order.sorted[anchor].id == convening
      let outcome = board == nil ? nil : trials.trial(anchor, after: self)
      guard isConvening || outcome != nil else { continue }
      let past = order.past(of: anchor) { left[$0] }
      if outcome.map({ !adopt($0, of: past, in: order) }) ?? true {
        for place in order.arranged(past) { take(order.sorted[place]) }
      }
      for place in past { left[place] = false }
      trials.note(anchor, with: past)
    }
    for place in order.arranged(left.indices.filter { left[$0] }) { take(order.sorted[place]) }
  }

  /// Lets a statement count where the rules accept it at its place, or notes why it does not.
  mutating func take(_ recorded: RecordedStatement) {
    let statement = recorded.statement
    if sequences[recorded.id] == nil { sequences[recorded.id] = statement.sequence }
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
      takeForBoard(recorded)
    }
  }

  private mutating func takeForBoard(_ recorded: RecordedStatement) {
    let id = recorded.id
    switch recorded.statement.body {
    case .boardConvened(let board):
      self.board = board
      convenedBy = id
      for docketed in board.cases { docket(docketed, on: board) }
    case .caseDocketed(let docketed):
      guard let board else { return }
      docket(docketed, on: board)
      cases[cases.count - 1].statements.append(id)
    case .discrepancyResolved(let number, let package, let check, let reason):
      resolutions.append(
        DiscrepancyResolution(
          caseNumber: number, package: package, check: check, reason: reason,
          author: recorded.statement.author))
    case .memberUnavailable(let person, _):
      unavailable.insert(person)
      forEveryCase { $0.setAside(person, by: id) }
    case .keyReplaced(let person, _, let new, _):
      replacedKeys[person] = new
      forEveryCase { $0.rest(on: id) }
    case .moratoriumDeclared(let scope, _):
      moratoria.append(scope)
      apply(scope, id)
    case .moratoriumEnded(let scope, _):
      moratoria.removeAll { $0 == scope }
      apply(scope, id)
    case .boardAdjourned(let reason):
      adjournment = reason
      forEveryCase {
        $0.rest(on: id)
        $0.boardHasAdjourned = true
      }
    default: break
    }
  }

  /// A case under two moratoria is held until both are over, and rests on what was said of either.
  private mutating func apply(_ scope: MoratoriumScope, _ id: StatementID) {
    let moratoria = moratoria
    forEveryCase { proceeding in
      guard scope.covers(proceeding.docketed) else { return }
      proceeding.rest(on: id)
      proceeding.isUnderMoratorium = moratoria.contains { $0.covers(proceeding.docketed) }
    }
  }

  private mutating func forEveryCase(_ change: (inout Proceeding) -> Void) {
    for index in cases.indices { change(&cases[index]) }
  }

  private mutating func docket(_ docketed: DocketedCase, on board: Board) {
    places[docketed.number] = cases.count
    var proceeding = Proceeding(docketed, on: board)
    proceeding.unavailable = unavailable
    proceeding.statements = [convenedBy].compactMap { $0 }
    proceeding.statements += exceptions.filter { $0.body.concerns(docketed) }.map(\.statement)
    cases.append(proceeding)
  }
}

extension StatementBody {
  /// Whether it was said before a case was docketed and the case rests on it all the same.
  fileprivate func concerns(_ docketed: DocketedCase) -> Bool {
    switch self {
    case .memberUnavailable, .keyReplaced: true
    case .discrepancyResolved(let number, let package, _, _):
      number == docketed.number && package == docketed.package
    default: false
    }
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

  /// Notes a statement about the whole board, unless nothing more can happen to the case: what has ended stays as it is.
  fileprivate mutating func rest(on id: StatementID) {
    if !phase.isOver { statements.append(id) }
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
