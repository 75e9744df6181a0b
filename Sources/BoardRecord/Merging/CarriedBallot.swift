import BoardReview
import CaseModel
import Digests

/// A ballot that travels as one file: its statement, signature and sealed bytes, and what its member stated before.
///
/// A statement counts only after its predecessors, so the member's chain goes with it from its beginning. Nothing in it
/// is readable that was not readable in the record; on a board without keys that includes the ballots.
public struct CarriedBallot: Sendable, Equatable {
  /// The number of the board.
  public let board: String
  /// The statement that convenes the board: two boards may have one number.
  public let convening: StatementID
  /// Whose ballot it is.
  public let member: PersonID
  /// The case it is on.
  public let caseNumber: CaseNumber
  /// Whether it is a first ballot or a final vote.
  public let round: Round
  /// The member's chain from its beginning; the last statement casts the ballot.
  public let chain: [BroughtStatement]

  /// Whether the ballots in it are sealed; else whoever has the file can read them.
  public var isSealed: Bool { chain.contains { $0.signature != nil } }

  init(
    board: String, convening: StatementID, member: PersonID, caseNumber: CaseNumber, round: Round,
    chain: [BroughtStatement]
  ) {
    self.board = board
    self.convening = convening
    self.member = member
    self.caseNumber = caseNumber
    self.round = round
    self.chain = chain
  }

  /// The newest statement in it, short.
  public var code: ReceiptCode? { chain.last.map { ReceiptCode(StatementID(of: $0.bytes)) } }

  /// Takes a ballot out of a record, without opening it.
  ///
  /// - Parameter round: nil for the final vote where there is one, else the first ballot.
  /// - Throws: `CarriedBallotError` where there is no such ballot, or a file of the member's cannot be read.
  public init(
    of member: PersonID, on number: CaseNumber, in round: Round?, from docket: String
  ) throws(CarriedBallotError) {
    let store = DirectoryStore(docket: docket)
    let record: RecordContents
    do throws(StoreError) { record = try store.read() } catch { throw .store(error) }
    let ledger = LedgerContents(record)
    let (board, convening) = try Self.board(of: record, ledger)
    guard board.member(member) != nil else { throw .notAMember(member) }
    guard let proceeding = ledger.proceedings[number] else { throw .notOnDocket(number) }
    let rounds = round.map { [$0] } ?? [.final, .first]
    guard
      let found = rounds.lazy.compactMap({ round in
        proceeding.castStatement(of: member, in: round).map { (round, $0) }
      }).first, let cast = ledger[found.1]
    else { throw .nothingCast(member, number) }
    let own = record.statements.filter { $0.place.author == member }
      .filter { $0.place.sequence <= cast.sequence }
      .sorted { $0.place.sequence < $1.place.sequence }
    var chain: [BroughtStatement] = []
    for stored in own {
      let ballot = store.ballot(beside: stored, ledger)
      let statement = ledger[StatementID(of: stored.bytes)]
      if let digest = statement?.body.ballotDigest, ballot.map({ SHA256Digest(of: $0) }) != digest {
        throw .ballotUnreadable(of: stored.place)
      }
      chain.append(
        BroughtStatement(
          place: stored.place, bytes: stored.bytes, signature: stored.signature, ballot: ballot))
    }
    self.init(
      board: board.number, convening: convening, member: member, caseNumber: number,
      round: found.0, chain: chain)
  }

  /// The board of a record and the statement that convenes it.
  static func board(
    of record: RecordContents, _ ledger: LedgerContents
  ) throws(CarriedBallotError) -> (Board, StatementID) {
    guard let board = ledger.proceedings.board,
      let stored = record.statements.first(where: { $0.place == .board })
    else { throw .noBoard }
    return (board, StatementID(of: stored.bytes))
  }
}
