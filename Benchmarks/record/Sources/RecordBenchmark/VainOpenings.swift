import BoardReview
import CaseModel
import Digests
import HarmlessText
import Qualifications

/// Records in which every other opening does not count, to see how the time of the fold grows with them.
struct VainOpenings {
  private(set) var statements: [RecordedStatement] = []
  private let people = ["okafor", "lindqvist", "reyes", "hale", "ito"].compactMap { PersonID($0) }
  private var heads: [PersonID: (id: StatementID, sequence: Int)] = [:]
  private static let time = "2025-08-06T14:02:11Z"

  /// Two administrators who do not know of each other have opened the same cases.
  init(openedTwice cases: Int) throws {
    let board = try convene(cases)
    for docketed in board.cases {
      let opened = try people.prefix(3).map { try cast(docketed, by: $0, on: board) }
      let before = heads
      try say(.ballotsOpened(docketed.number, .first, opened), by: people[3])
      let known = heads
      heads[people[3]] = before[people[3]]
      try say(.ballotsOpened(docketed.number, .first, opened), by: people[4])
      heads[people[3]] = known[people[3]]
    }
  }

  /// One case is opened again and again while a member has still to cast.
  init(openedEarly times: Int) throws {
    let board = try convene(1)
    let opened = try people.prefix(2).map { try cast(board.cases[0], by: $0, on: board) }
    for _ in 0..<times {
      try say(.ballotsOpened(board.cases[0].number, .first, opened), by: people[3])
    }
  }

  private mutating func convene(_ cases: Int) throws -> Board {
    let agencies = ["Department of Agriculture", "Department of Energy", "Department of State"]
    guard let date = CalendarDate(iso: "2025-08-06"),
      let package = PackageDigest(hex: String(repeating: "ca", count: 32))
    else { throw LongRecord.Broken() }
    let board = Board(
      number: "2025-31", kind: .practice, date: date, banner: "PRACTICE",
      members: zip(people, agencies).map { id, agency in
        Member(
          id: id, name: DisplayText(untrusted: id.rawValue), agency: AgencyName(agency),
          appointment: .career, hasServedBefore: true)
      },
      administrators: people.suffix(2).map {
        Administrator(id: $0, name: DisplayText(untrusted: $0.rawValue))
      },
      cases: (1...cases).compactMap { CaseNumber("2025-\($0)") }.map {
        DocketedCase(
          number: $0, package: package, agency: AgencyName("Department of Transportation"),
          criterion: .a, edition: .ecqs2006Published)
      })
    try say(.boardConvened(board), by: people[3])
    return board
  }

  private mutating func cast(
    _ docketed: DocketedCase, by member: PersonID, on board: Board
  ) throws -> OpenedBallot {
    try say(.conflictAnswered(docketed.number, .none), by: member)
    let digest = SHA256Digest(of: Array("\(statements.count)".utf8)).hex
    guard let nonce = BallotNonce(hex: String(digest.prefix(32))),
      let sealed = SealedBallot(digest: digest, size: 65_536)
    else { throw LongRecord.Broken() }
    let ballot = Ballot(
      board: board.number, caseNumber: docketed.number, package: docketed.package, member: member,
      round: .first, edition: docketed.edition, vote: .approve, nonce: nonce,
      claimedTime: Self.time)
    let id = try say(.ballotCast(docketed.number, sealed), by: member)
    return OpenedBallot(member: member, statement: id, bytes: ballot.encoded)
  }

  @discardableResult
  private mutating func say(_ body: StatementBody, by author: PersonID) throws -> StatementID {
    var seen = heads.mapValues(\.id)
    seen[author] = nil
    let sequence = (heads[author]?.sequence ?? 0) + 1
    let digest = SHA256Digest(of: Array("statement \(statements.count)".utf8)).hex
    guard let id = StatementID(hex: digest) else { throw LongRecord.Broken() }
    statements.append(
      RecordedStatement(
        id: id,
        statement: Statement(
          board: "2025-31", author: author, sequence: sequence, previous: heads[author]?.id,
          seen: seen, claimedTime: Self.time, body: body)))
    heads[author] = (id, sequence)
    return id
  }
}
