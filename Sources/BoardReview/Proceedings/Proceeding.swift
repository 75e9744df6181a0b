import CaseModel

/// What the record says of one case on this board; a ballot shows in it only after it was opened.
public struct Proceeding: Sendable, Identifiable {
  /// The case as it was docketed, with the edition that governs now (R21).
  public internal(set) var docketed: DocketedCase
  /// Everyone who sits on the board, in the order of the roster.
  public let members: [Member]
  /// Everyone who administers the board.
  public let administrators: [Administrator]
  /// The administrator's record of the discussion (R24).
  public internal(set) var discussion: String?
  /// The result as it was issued.
  public internal(set) var issued: IssuedResult?
  /// The statements that made up this proceeding, in the order in which they count.
  public internal(set) var statements: [StatementID] = []

  /// Members who became unavailable before the case was decided; their cast ballots that were not open are set aside.
  public internal(set) var unavailable: Set<PersonID> = []
  /// Whether a moratorium holds the case while it is undecided (R47).
  public internal(set) var isUnderMoratorium = false

  var editionOverride: ChainPlace?
  var excusals: [PersonID: ExcusalReason]
  var cleared: Set<PersonID> = []
  var casts: [Round: [PersonID: Cast]] = [:]
  var opened: [Round: [PersonID: CountedBallot]] = [:]
  var receipts: [Round: Set<PersonID>] = [:]
  var ending: Ending?
  var boardHasAdjourned = false

  struct Cast: Hashable, Sendable {
    let statement: StatementID
    let sealed: SealedBallot
  }

  enum Ending: Hashable, Sendable {
    case heldOver(HoldOverReason)
    case returned(reason: String)
  }

  init(_ docketed: DocketedCase, on board: Board) {
    self.docketed = docketed
    members = board.members
    administrators = board.administrators
    excusals = OwnAgencyExcused.excusals(from: docketed, among: board.members)
  }

  /// The number of the case.
  public var id: CaseNumber { docketed.number }

  /// First ballots in the order of the roster; empty until they are opened (R13).
  public var firstBallots: [CountedBallot] { ballots(in: .first) }

  /// Final votes in the order of the roster; empty until they are opened.
  public var finalBallots: [CountedBallot] { ballots(in: .final) }

  /// The ballots of a round in the order of the roster; empty until they are opened.
  public func ballots(in round: Round) -> [CountedBallot] {
    guard let ballots = opened[round] else { return [] }
    return members.compactMap { ballots[$0.id] }
  }

  /// The count of a round; nil until its ballots are opened.
  public func tally(of round: Round) -> Tally? {
    guard opened[round] != nil else { return nil }
    return Tally.count(ballots(in: round).map(\.ballot.vote), in: round)
  }

  /// The count that decides: of the final votes where there are any, else of the first ballots.
  public var tally: Tally? { tally(of: .final) ?? tally(of: .first) }

  /// The statement by which a member cast a ballot that counts.
  public func castStatement(of member: PersonID, in round: Round) -> StatementID? {
    casts[round]?[member]?.statement
  }

  /// Digest and size of the sealed ballot a member cast.
  public func sealedBallot(of member: PersonID, in round: Round) -> SealedBallot? {
    casts[round]?[member]?.sealed
  }

  /// Whether an administrator has given a receipt for a member's ballot.
  public func hasReceipt(_ member: PersonID, in round: Round) -> Bool {
    receipts[round]?.contains(member) == true
  }
}
