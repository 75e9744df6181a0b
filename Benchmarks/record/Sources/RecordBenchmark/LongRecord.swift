import BoardRecord
import BoardReview
import CaseModel
import Digests
import HarmlessText
import Qualifications
import Sealing
import SystemFiles

/// A signed board of many cases, each reviewed by three, opened and approved, written without waiting for the disk.
struct LongRecord {
  let docket: String
  let people: [PersonID]
  let keys: [PersonID: Sealing.SigningKey]
  private(set) var statements = 0
  private(set) var ballots = 0
  private var heads: [PersonID: (id: StatementID, sequence: Int)] = [:]
  private static let time = "2025-08-06T14:02:11Z"

  struct Broken: Error {}

  init(docket: String, cases: Int) throws {
    self.docket = docket
    people = ["okafor", "lindqvist", "reyes", "hale"].compactMap { PersonID($0) }
    keys = Dictionary(uniqueKeysWithValues: people.map { ($0, Sealing.SigningKey()) })
    try Files.makeFolder(docket)
    try Files.makeFolder("\(docket)/record")
    for person in people { try Files.makeFolder("\(docket)/record/\(person.rawValue)") }
    let hale = people[3]
    let board = try board(cases)
    try say(.boardConvened(board), by: hale)
    for docketed in board.cases {
      var opened: [OpenedBallot] = []
      for member in people.prefix(3) {
        try say(.conflictAnswered(docketed.number, .none), by: member)
        opened.append(try cast(docketed, by: member, on: board))
      }
      try say(.ballotsOpened(docketed.number, .first, opened), by: hale)
      try say(.resultIssued(docketed.number, IssuedResult(outcome: .approved)), by: hale)
    }
  }

  /// How many signatures stand in it: one a statement, and one in each opened ballot.
  var signatures: Int { statements + ballots }

  private func board(_ cases: Int) throws -> Board {
    guard let date = CalendarDate(iso: "2025-08-06") else { throw Broken() }
    let agencies = ["Department of Agriculture", "Department of Energy", "Department of State"]
    let sealing = "\(AgeSecretKey().recipient)"
    let roster = keys.mapValues { PersonKeys(signing: $0.publicKey.line, sealing: sealing) }
    let plain = Board(
      number: "2025-31", kind: .practice, date: date, banner: "PRACTICE",
      members: zip(people, agencies).map { id, agency in
        Member(
          id: id, name: DisplayText(untrusted: id.rawValue), agency: AgencyName(agency),
          appointment: .career, hasServedBefore: true, keys: roster[id])
      },
      administrators: [Administrator(id: people[3], name: "hale", keys: roster[people[3]])],
      cases: try (1...cases).map(docketed), requiresSignatures: true)
    return Board(
      number: plain.number, kind: plain.kind, date: plain.date, banner: plain.banner,
      members: plain.members, administrators: plain.administrators, cases: plain.cases,
      requiresSignatures: true, rosterDigest: Roster.digest(of: plain))
  }

  private func docketed(_ number: Int) throws -> DocketedCase {
    guard let name = CaseNumber("2025-\(number)"),
      let package = PackageDigest(hex: SHA256Digest(of: Array("\(number)".utf8)).hex)
    else { throw Broken() }
    return DocketedCase(
      number: name, package: package, agency: AgencyName("Department of Transportation"),
      criterion: .a, edition: .ecqs2006Published)
  }

  private mutating func cast(
    _ docketed: DocketedCase, by member: PersonID, on board: Board
  ) throws -> OpenedBallot {
    ballots += 1
    guard let key = keys[member],
      let nonce = BallotNonce(
        hex: String(SHA256Digest(of: Array("\(ballots)".utf8)).hex.prefix(32)))
    else { throw Broken() }
    let text = Ballot(
      board: board.number, caseNumber: docketed.number, package: docketed.package, member: member,
      round: .first, edition: docketed.edition, vote: .approve, nonce: nonce,
      claimedTime: Self.time, roster: board.rosterDigest
    ).encoded
    // In the place of 64 KiB that would be sealed: the digest is all that the statements know of it.
    guard let sealed = SealedBallot(digest: SHA256Digest(of: text).hex, size: 65_536) else {
      throw Broken()
    }
    let id = try say(.ballotCast(docketed.number, sealed), by: member)
    let signature = try key.signature(of: text, namespace: SignatureNamespace.ballot)
    return OpenedBallot(
      member: member, statement: id, bytes: text,
      signature: String(decoding: signature, as: UTF8.self))
  }

  @discardableResult
  private mutating func say(_ body: StatementBody, by author: PersonID) throws -> StatementID {
    guard let key = keys[author] else { throw Broken() }
    var seen = heads.mapValues(\.id)
    seen[author] = nil
    let sequence = (heads[author]?.sequence ?? 0) + 1
    let statement = Statement(
      board: "2025-31", author: author, sequence: sequence, previous: heads[author]?.id,
      seen: seen, claimedTime: Self.time, body: body)
    let bytes = statement.encoded
    guard let id = StatementID(hex: SHA256Digest(of: bytes).hex) else { throw Broken() }
    heads[author] = (id, sequence)
    let digits = String(sequence)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    let place = body.kind == .boardConvened ? "board" : "record/\(author.rawValue)/\(padded)"
    try Self.write(bytes, "\(docket)/\(place).json")
    let namespace = SignatureNamespace.statement(body.kind)
    try Self.write(
      key.signature(of: bytes, namespace: namespace), "\(docket)/\(place).json.sig")
    statements += 1
    return id
  }
}
