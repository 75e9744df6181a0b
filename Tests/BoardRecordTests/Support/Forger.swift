import BoardReview
import CaseModel
import Digests
import Sealing
import SystemFiles
import Testing

@testable import BoardRecord

/// Somebody who has every file of a board and the administrator's keys, and no member's.
///
/// The board stands before two openings: the final votes on one case, the first ballots on another.
struct Forger: Sendable {
  static let second = Sample.number("2025-1042")
  static let first: [Vote] = [.disapprove, .approve, .approve]
  static let final: [Vote] = [.disapprove, .approve, .disapprove]
  static let other: [Vote] = [.approve, .disapprove, .approve]

  let board: Board
  let keys: [PersonID: LedgerKeys]
  let record: MemoryStore.Files
  /// A board of other number with the same people and keys.
  let elsewhere: MemoryStore.Files
  let admin: LedgerKeys

  init() throws {
    let second = DocketedCase(
      number: Self.second, package: Sample.docketed.package,
      agency: AgencyName("Department of Labor"), criterion: .a, edition: Sample.docketed.edition)
    let docket = try KeyedDocket(cases: [Sample.docketed, second])
    try docket.clearConflicts()
    try docket.castAll(Self.first)
    try docket.castAll(Self.other, on: Self.second)
    try docket.open()
    try docket.state(.discussionHeld(Sample.number, record: "Held."), by: Sample.hale)
    try docket.castAll(Self.final, in: .final)
    _ = try docket.ledger(of: Sample.hale).giveReceipts(
      by: Sample.hale, claimedTime: Docket.time)
    board = docket.board
    keys = docket.keys
    record = try Self.files(of: docket)
    admin = try docket.keys(of: Sample.hale)
    let twin = try KeyedDocket(
      number: "2025-30", cases: [Sample.docketed, second], keys: docket.keys)
    try twin.clearConflicts()
    try twin.castAll(Self.first.reversed())
    elsewhere = try Self.files(of: twin)
  }

  private static func files(of docket: KeyedDocket) throws -> MemoryStore.Files {
    let store = DirectoryStore(docket: docket.path)
    var files = MemoryStore.Files()
    let record = try store.read()
    files.roster = record.roster
    for stored in record.statements {
      files.statements[stored.place] = stored
      let statement = try Statement(reading: stored.bytes)
      guard case .chain(let author, let sequence) = stored.place else { continue }
      switch statement.body {
      case .ballotCast(_, let sealed), .finalVoteCast(_, let sealed):
        let digest = try #require(SHA256Digest(hex: sealed.digest))
        files.ballots[MemoryStore.key(author, sequence, digest)] = try store.ballotFile(
          beside: author, sequence: sequence, digest: digest)
      default: break
      }
    }
    return files
  }

  /// The statements of a person of that kind, in their order.
  func places(
    of person: PersonID, _ kind: StatementKind, in files: MemoryStore.Files
  ) -> [StatementPlace] {
    files.statements.values.compactMap { stored -> (Int, StatementPlace)? in
      guard let statement = try? Statement(reading: stored.bytes), statement.author == person,
        statement.body.kind == kind
      else { return nil }
      return (statement.sequence, stored.place)
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The text of a sealed ballot and its signature, as the administrator can open them.
  func opened(_ place: StatementPlace, in files: MemoryStore.Files) throws -> SealedText {
    let envelope = KeyedEnvelope(keys: admin, recipients: [])
    return try envelope.open(try #require(files.ballots[try key(place, in: files)]))
  }

  func key(_ place: StatementPlace, in files: MemoryStore.Files) throws -> String {
    let statement = try Statement(reading: try #require(files.statements[place]).bytes)
    switch statement.body {
    case .ballotCast(_, let sealed), .finalVoteCast(_, let sealed):
      return MemoryStore.key(
        statement.author, statement.sequence, try #require(SHA256Digest(hex: sealed.digest)))
    default:
      throw StoreError.readBackDiffers(path: "\(place)")
    }
  }

  /// A statement signed with some key for its kind, put at its place.
  func put(
    _ statement: Statement, at place: StatementPlace, signedBy keys: LedgerKeys,
    namespace: String? = nil, in files: inout MemoryStore.Files,
    as text: ([UInt8]) -> [UInt8] = { $0 }
  ) throws {
    let bytes = text(statement.encoded)
    let signature = try keys.signer.signature(
      of: bytes, namespace: namespace ?? SignatureNamespace.statement(statement.body.kind))
    files.statements[place] = StoredStatement(place: place, bytes: bytes, signature: signature)
  }

  /// The next statement of a person, whatever the rules say of it, signed with some key.
  func say(
    _ body: StatementBody, as person: PersonID, with keys: LedgerKeys,
    seen: [PersonID: StatementID]? = nil, namespace: String? = nil,
    in files: inout MemoryStore.Files, as text: ([UInt8]) -> [UInt8] = { $0 }
  ) throws {
    let contents = LedgerContents(try MemoryStore(files).read())
    let next = contents.proceedings.nextPlace(of: person)
    let statement = Statement(
      board: board.number, author: person, sequence: next.sequence,
      previous: next.previous, seen: seen ?? next.seen, claimedTime: Docket.time, body: body)
    try put(
      statement, at: .chain(person, sequence: next.sequence), signedBy: keys,
      namespace: namespace, in: &files, as: text)
  }

  /// Writes the administrator's chain anew from a place on, signed by his key; what is nil is left out.
  func rewrite(
    from place: StatementPlace, in files: inout MemoryStore.Files,
    _ change: (StatementBody) throws -> StatementBody?
  ) throws {
    let chain = files.statements.keys.filter {
      $0 == .board || $0.author == Sample.hale
    }.sorted { $0.sequence < $1.sequence }
    var last: (sequence: Int, id: StatementID)?
    for own in chain {
      let stored = try #require(files.statements[own])
      let statement = try Statement(reading: stored.bytes)
      guard own.sequence >= place.sequence else {
        last = (own.sequence, StatementID(of: stored.bytes))
        continue
      }
      files.statements[own] = nil
      guard let body = try change(statement.body) else { continue }
      let sequence = (last?.sequence ?? 0) + 1
      let anew = Statement(
        board: statement.board, author: statement.author, sequence: sequence, previous: last?.id,
        seen: statement.seen, claimedTime: statement.claimedTime, body: body)
      try put(
        anew, at: own == .board ? .board : .chain(Sample.hale, sequence: sequence),
        signedBy: admin, in: &files)
      last = (sequence, StatementID(of: anew.encoded))
    }
  }

  /// The administrator truly opens a round.
  func open(_ round: Round, _ number: CaseNumber, in files: inout MemoryStore.Files) throws {
    let store = MemoryStore(files)
    _ = try BoardLedger(store: store, keys: admin).openBallots(
      on: number, in: round, by: Sample.hale, claimedTime: Docket.time)
    files = store.contents
  }

  func ballot(
    of member: PersonID, _ vote: Vote, in round: Round, on number: CaseNumber
  ) -> Ballot {
    let plain = Sample.ballot(of: member, vote, in: round, nonce: 77)
    return Ballot(
      board: plain.board, caseNumber: number, package: plain.package, member: member,
      round: round, edition: plain.edition, vote: vote, reasons: plain.reasons,
      nonce: plain.nonce, claimedTime: plain.claimedTime, roster: Roster.digest(of: board))
  }

  /// Every ballot of a round as an administrator may open it.
  func opening(
    of number: CaseNumber, _ round: Round, in files: MemoryStore.Files
  ) throws -> [OpenedBallot] {
    let contents = LedgerContents(try MemoryStore(files).read())
    let proceeding = try #require(contents.proceedings[number])
    return try Sample.members.map { member in
      let id = try #require(proceeding.castStatement(of: member, in: round))
      let cast = try #require(contents[id])
      let text = try opened(.chain(member, sequence: cast.sequence), in: files)
      return OpenedBallot(
        member: member, statement: id, bytes: text.text,
        signature: text.signature.map { String(decoding: $0, as: UTF8.self) })
    }
  }
}
