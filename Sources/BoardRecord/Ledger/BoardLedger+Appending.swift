import BoardReview

extension BoardLedger {
  /// Convenes a board: writes the statement from which everything follows, once.
  ///
  /// - Parameter claimedTime: RFC 3339 in UTC.
  /// - Throws: `LedgerError.refused` where the rules do not let it be convened so, or one is convened already.
  public func convene(
    _ board: Board, by author: PersonID, claimedTime: String
  ) throws(LedgerError) -> Receipt {
    let board = board.naming(roster: Roster.digest(of: board))
    let body = StatementBody.boardConvened(board)
    // Before the roster, which it would replace.
    if let refusal = try load().proceedings.refusal(of: body, by: author) {
      throw .refused(refusal)
    }
    try keepRoster(Roster.text(of: board))
    return try add(body, by: author, claimedTime: claimedTime, on: board.number, ballot: nil)
  }

  /// Adds a statement to its author's chain, after everything the record says now.
  ///
  /// - Parameter claimedTime: RFC 3339 in UTC.
  /// - Throws: `LedgerError.refused` where a rule stands against it; nothing is written then.
  public func append(
    _ body: StatementBody, by author: PersonID, claimedTime: String
  ) throws(LedgerError) -> Receipt {
    let receipt = try add(body, by: author, claimedTime: claimedTime, on: nil, ballot: nil)
    if case .keyReplaced = body {
      // The roster helps other programs; the statement is what counts, and it is safe already.
      try? keepRoster(RosterCheck.current(load().proceedings))
    }
    return receipt
  }

  /// Puts the keys that the record gives now into `roster`, by an account that may write there; no keys, no roster.
  public func renewRoster() throws(LedgerError) {
    try keepRoster(RosterCheck.current(load().proceedings))
  }

  private func keepRoster(_ roster: [UInt8]?) throws(LedgerError) {
    guard let roster else { return }
    do throws(StoreError) { try store.keepRoster(roster) } catch { throw .store(error) }
  }

  /// Another session of the same person may take the place meanwhile: then the rules are asked again, and it goes after it.
  ///
  /// - Parameter known: what was read just now, if it was; reading is the greater part of the work.
  func add(
    _ body: StatementBody, by author: PersonID, claimedTime: String, on number: String?,
    ballot: BallotFile?, after known: LedgerContents? = nil
  ) throws(LedgerError) -> Receipt {
    var last: StatementPlace?
    var known = known
    for _ in 0..<16 {
      let contents = if let known { known } else { try load() }
      known = nil
      if let fault = contents.faults.first(where: { $0.file == StatementPlace.board.file }) {
        throw .boardUnreadable(fault)
      }
      if let refusal = contents.proceedings.refusal(of: body, by: author) {
        throw .refused(refusal)
      }
      let next = contents.proceedings.nextPlace(of: author)
      let place = place(of: body, next.sequence, author)
      guard place != last else { throw .chainBlocked(file: place.file) }
      let statement = Statement(
        board: number ?? contents.proceedings.board?.number ?? "", author: author,
        sequence: next.sequence, previous: next.previous, seen: next.seen,
        claimedTime: claimedTime, body: body)
      if let receipt = try write(statement, at: place, ballot, contents.proceedings) {
        return receipt
      }
      last = place
    }
    throw .overtaken
  }

  /// Nil where the place was taken meanwhile.
  private func write(
    _ statement: Statement, at place: StatementPlace, _ ballot: BallotFile?,
    _ proceedings: BoardProceedings
  ) throws(LedgerError) -> Receipt? {
    let bytes = statement.encoded
    guard bytes.count <= DirectoryStore.sizeLimit else {
      throw .tooLong(bytes.count, limit: DirectoryStore.sizeLimit)
    }
    let signature = try signature(over: bytes, of: statement, in: proceedings)
    do throws(StoreError) {
      try store.append(
        NewStatement(at: place, bytes: bytes, signature: signature, ballot: ballot))
    } catch {
      if error == .placeTaken(place) { return nil }
      throw .store(error)
    }
    return Receipt(StatementID(of: bytes))
  }

  private func place(
    of body: StatementBody, _ sequence: Int, _ author: PersonID
  ) -> StatementPlace {
    if case .boardConvened = body, sequence == 1 { return .board }
    return .chain(author, sequence: sequence)
  }
}

extension Board {
  /// The same board with the digest of its roster.
  fileprivate func naming(roster: String?) -> Board {
    Board(
      number: number, kind: kind, date: date, banner: banner, members: members,
      administrators: administrators, cases: cases, requiresSignatures: requiresSignatures,
      rosterDigest: roster, recoveryKey: recoveryKey)
  }
}
