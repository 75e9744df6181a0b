import BoardReview
import CaseModel
import Sealing
import SystemFiles
import Testing

@testable import BoardRecord

/// A board of three with one case that counts only signed statements, convened in a folder of its own.
final class KeyedDocket {
  let folder: TemporaryFolder
  private(set) var keys: [PersonID: LedgerKeys] = [:]
  let recovery: AgeSecretKey
  let board: Board

  init(
    number: String = "2025-31", cases: [DocketedCase] = [Sample.docketed],
    keys: [PersonID: LedgerKeys]? = nil, recovery: AgeSecretKey = AgeSecretKey()
  ) throws {
    self.recovery = recovery
    folder = try TemporaryFolder()
    let everybody = Sample.members + [Sample.hale]
    let keys =
      keys ?? Dictionary(uniqueKeysWithValues: everybody.map { ($0, LedgerKeys.new()) })
    self.keys = keys
    let plain = Sample.board
    board = Board(
      number: number, kind: plain.kind, date: plain.date, banner: plain.banner,
      members: plain.members.map {
        Member(
          id: $0.id, name: $0.name, agency: $0.agency, appointment: $0.appointment,
          hasServedBefore: $0.hasServedBefore, keys: keys[$0.id]?.onRoster)
      },
      administrators: plain.administrators.map {
        Administrator(id: $0.id, name: $0.name, keys: keys[$0.id]?.onRoster)
      }, cases: cases, requiresSignatures: true, recoveryKey: recovery.recipient.description)
    _ = try ledger(of: Sample.hale).convene(board, by: Sample.hale, claimedTime: Docket.time)
  }

  var path: String { folder.path }

  /// The ledger as a person uses it, or as somebody else with that person's keys does.
  func ledger(of person: PersonID, memory: SignatureMemory = .shared) -> BoardLedger {
    BoardLedger(store: DirectoryStore(docket: path), keys: keys[person], memory: memory)
  }

  func keys(of person: PersonID) throws -> LedgerKeys { try #require(keys[person]) }

  func replace(_ keys: LedgerKeys, of person: PersonID) { self.keys[person] = keys }

  func contents() throws -> LedgerContents { try BoardLedger(docket: path).load() }

  func proceeding() throws -> Proceeding {
    try #require(try contents().proceedings[Sample.number])
  }

  @discardableResult
  func state(_ body: StatementBody, by person: PersonID) throws -> Receipt {
    try ledger(of: person).append(body, by: person, claimedTime: Docket.time)
  }

  func clearConflicts() throws {
    for docketed in board.cases {
      for member in Sample.members {
        try state(.conflictAnswered(docketed.number, .none), by: member)
      }
    }
  }

  func ballot(
    of member: PersonID, _ vote: Vote, in round: Round = .first, on number: CaseNumber? = nil
  ) -> Ballot {
    let plain = Sample.ballot(of: member, vote, in: round, board: board.number)
    return Ballot(
      board: plain.board, caseNumber: number ?? plain.caseNumber, package: plain.package,
      member: member, round: round, edition: plain.edition, vote: vote, reasons: plain.reasons,
      nonce: plain.nonce, claimedTime: plain.claimedTime, roster: Roster.digest(of: board))
  }

  @discardableResult
  func cast(
    _ member: PersonID, _ vote: Vote, in round: Round = .first, on number: CaseNumber? = nil
  ) throws -> Receipt {
    try ledger(of: member).cast(ballot(of: member, vote, in: round, on: number))
  }

  func castAll(
    _ votes: [Vote], in round: Round = .first, on number: CaseNumber? = nil
  ) throws {
    for (member, vote) in zip(Sample.members, votes) {
      try cast(member, vote, in: round, on: number)
    }
  }

  @discardableResult
  func open(_ round: Round = .first) throws -> Receipt {
    try ledger(of: Sample.hale).openBallots(
      on: Sample.number, in: round, by: Sample.hale, claimedTime: Docket.time)
  }

  /// What does not count, with the names of files and the words of refusals.
  func doubts() throws -> [String] {
    let contents = try contents()
    return contents.faults.map(\.description)
      + contents.proceedings.ignored.map {
        "\(contents.file(of: $0.id) ?? ""): \($0.refusal.message.string)"
      } + contents.proceedings.chainFaults.map(\.message.string)
  }
}

extension LedgerKeys {
  static func new() -> LedgerKeys {
    LedgerKeys(signer: Sealing.SigningKey(), openers: [AgeSecretKey()])
  }

  /// As they stand on a roster.
  var onRoster: PersonKeys {
    PersonKeys(
      signing: signer.publicKey.line, sealing: openers.first?.recipient.description ?? "")
  }
}
