import BoardReview
import Digests
import Glibc
import SystemFiles

extension DirectoryStore {
  /// Works out what this record lacks of some statements; writes nothing.
  ///
  /// - Parameter needsBallots: whether a statement that casts a ballot is taken only with it.
  /// - Throws: `StoreError` where the record cannot be listed.
  public func merge(
    of brought: [BroughtStatement], needsBallots: Bool, memory: SignatureMemory = .shared
  ) throws(StoreError) -> RecordMerge {
    RecordMerge(
      of: brought, into: try read(), needsBallots: needsBallots, memory: memory,
      holdsBallot: holdsBallot)
  }

  /// Every statement of this record with what stands beside it, to be brought into another copy.
  ///
  /// Ballots that this account may not read are left out.
  public func everything() throws(StoreError) -> (
    statements: [BroughtStatement], contents: RecordContents
  ) {
    let contents = try read()
    let ledger = LedgerContents(contents)
    let brought = contents.statements.map { stored in
      BroughtStatement(
        place: stored.place, bytes: stored.bytes, signature: stored.signature,
        ballot: ballot(beside: stored, ledger))
    }
    return (brought, contents)
  }

  /// Writes what a merge found missing, each file as the ledger writes its own, and in an order that may be cut off anywhere.
  ///
  /// - Throws: `StoreError`; what had been written until then stands and counts. Doing it again goes on from there.
  public func add(_ merge: RecordMerge) throws(StoreError) {
    for addition in merge.additions { try add(addition) }
    let replacesKeys = merge.additions.contains {
      (try? Statement(reading: $0.statement.bytes))?.body.kind == .keyReplaced
    }
    if replacesKeys, let roster = RosterCheck.current(merge.outcome.proceedings) {
      try keepRoster(roster)
    }
  }

  private func add(_ addition: RecordMerge.Addition) throws(StoreError) {
    let statement = addition.statement
    if addition.isCompletion { return try complete(statement) }
    do throws(StoreError) { try append(statement) } catch {
      // Somebody else brought it in meanwhile, as two imports at one time do.
      let path = "\(docket)/\(statement.place.file)"
      guard case .placeTaken = error,
        (try? Files.read(path, limit: Self.sizeLimit)) == statement.bytes
      else { throw error }
      try complete(statement)
    }
  }

  /// Adds what is missing beside a statement, and replaces nothing.
  private func complete(_ statement: NewStatement) throws(StoreError) {
    let folder = folder(of: statement.place)
    do throws(FileError) {
      let name = statement.place.signatureName
      if let signature = statement.signature, Files.status("\(folder)/\(name)") == nil {
        let mode = try Self.mode(in: OpenFile(folder, O_RDONLY | O_DIRECTORY))
        try Files.createDurably(name, in: folder, bytes: signature, mode: mode)
      }
      if statement.ballot != nil, !holdsBallot(statement) { _ = try putBallot(statement) }
    } catch {
      if !error.isTaken { throw .file(error) }
    }
  }

  /// Whether something stands where a statement's ballot is to stand.
  func holdsBallot(_ statement: NewStatement) -> Bool {
    guard let ballot = statement.ballot, let author = statement.place.author else { return true }
    let folder = "\(record)/\(author.rawValue)\(BallotFile.folder(of: ballot.form))"
    let name = BallotFile.name(
      ballot.form, statement.place.sequence, SHA256Digest(of: ballot.bytes))
    return Files.status("\(folder)/\(name)") != nil
  }

  /// The ballot that a statement casts, or that it gives a receipt for; nil where there is none to be read.
  func ballot(beside stored: StoredStatement, _ ledger: LedgerContents) -> [UInt8]? {
    guard let author = stored.place.author,
      let statement = try? Statement(reading: stored.bytes)
    else { return nil }
    if case .receiptGiven(_, _, let member, let id) = statement.body {
      guard let cast = ledger[id], let digest = cast.body.ballotDigest else { return nil }
      let form = BallotFile.Form.copy(of: member, sequence: cast.sequence)
      let name = BallotFile.name(form, cast.sequence, digest)
      return try? Files.read(
        "\(record)/\(author.rawValue)\(BallotFile.folder(of: form))/\(name)", limit: Self.sizeLimit)
    }
    return statement.body.ballotDigest.flatMap {
      try? ballotFile(beside: author, sequence: statement.sequence, digest: $0)
    }
  }
}

extension StatementBody {
  /// The digest of the ballot that it casts; nil for every other kind.
  var ballotDigest: SHA256Digest? { sealedBallot.flatMap { SHA256Digest(hex: $0.digest) } }
}
