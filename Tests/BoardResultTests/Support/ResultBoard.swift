import BoardResult
import BoardReview
import CaseModel
import Digests
import HarmlessText
import Qualifications
import Testing

/// A board of three with one case, played to its end from the votes of its members.
struct ResultBoard {
  static let names = ["Margaret Okafor", "Peter Lindqvist", "Anna Reyes"]
  static let agencies = [
    "Department of Agriculture", "General Services Administration", "Department of Energy",
  ]

  private(set) var statements: [RecordedStatement] = []
  private var heads: [PersonID: RecordedStatement] = [:]
  private let members: [Member]
  private let hale: PersonID
  let cover: CaseCover
  private let docketed: DocketedCase

  init?(
    kind: BoardKind = .weekly, cover: CaseCover,
    appointments: [Member.Appointment] = [.career, .career, .noncareer]
  ) {
    let ids = ["okafor", "lindqvist", "reyes"].compactMap { PersonID($0) }
    guard let hale = PersonID("hale"), let date = CalendarDate(iso: "2025-08-06"),
      let package = PackageDigest(hex: Self.hex(0xca5e)), ids.count == 3
    else { return nil }
    members = (0..<3).map {
      Member(
        id: ids[$0], name: DisplayText(untrusted: Self.names[$0]),
        agency: AgencyName(Self.agencies[$0]), appointment: appointments[$0],
        hasServedBefore: $0 == 0)
    }
    docketed = DocketedCase(
      number: cover.number, package: package, agency: cover.agency, criterion: cover.criterion,
      edition: .ecqs2006Published)
    self.hale = hale
    self.cover = cover
    let board = Board(
      number: "2025-31", kind: kind, date: date,
      banner: kind == .practice ? "PRACTICE" : "CUI//SP-PERS", members: members,
      administrators: [Administrator(id: hale, name: "Thomas Hale")], cases: [docketed])
    say(.boardConvened(board), by: hale)
  }

  var proceedings: BoardProceedings { BoardProceedings(statements) }
  var proceeding: Proceeding? { proceedings[cover.number] }

  /// The record as it would lie on a disk.
  var record: [StatementFile] {
    statements.map { StatementFile($0, bytes: $0.statement.encoded) }
  }

  /// A board with the case of the samples.
  static func sample() throws -> ResultBoard {
    let cover = try #require(ResultSample.cover())
    return try #require(ResultBoard(cover: cover))
  }

  /// What its notice is made of.
  func content() throws -> NoticeContent {
    let proceeding = try #require(proceeding)
    let board = try #require(proceedings.board)
    return try #require(NoticeContent(of: proceeding, before: board, cover: cover))
  }

  /// The files of its result.
  func files(_ options: NoticeOptions = NoticeOptions()) throws -> ResultFiles? {
    ResultFiles(
      for: cover.number, in: proceedings,
      from: ResultFiles.Sources(
        cover: cover, record: record, options: options, templates: try LetterTemplates()))
  }

  static func hex(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 64 - digits.utf8.count) + digits
  }

  @discardableResult
  mutating func say(_ body: StatementBody, by author: PersonID) -> StatementID? {
    let statement = Statement(
      board: "2025-31", author: author, sequence: (heads[author]?.statement.sequence ?? 0) + 1,
      previous: heads[author]?.id,
      seen: heads.filter { $0.key != author }.mapValues(\.id),
      claimedTime: "2025-08-06T14:00:00Z", body: body)
    guard let id = StatementID(hex: SHA256Digest(of: statement.encoded).hex) else { return nil }
    let recorded = RecordedStatement(id: id, statement: statement)
    statements.append(recorded)
    heads[author] = recorded
    return id
  }

  mutating func excuse(_ index: Int) {
    say(.conflictAnswered(cover.number, .excused(.ownJudgment)), by: members[index].id)
  }

  /// Casts and opens a round; nil leaves that member out.
  mutating func vote(_ votes: [Vote?], in round: Round, words: String = "Scope is not shown.") {
    var opened: [OpenedBallot] = []
    for (member, vote) in zip(members, votes) {
      guard let vote, let sealed = SealedBallot(digest: Self.hex(statements.count), size: 4096),
        let nonce = BallotNonce(hex: String(Self.hex(statements.count).suffix(32)))
      else { continue }
      if round == .first { say(.conflictAnswered(cover.number, .none), by: member.id) }
      let reasons =
        vote == .approve
        ? []
        : [
          QualificationReasons(
            number: 2, text: words, isDeficient: true,
            passages: [
              CitedPassage(
                document: "qualifications-statement", page: 4, paragraph: 2,
                quote: "I brought the chiefs together each week.")
            ])
        ]
      let ballot = Ballot(
        board: "2025-31", caseNumber: cover.number, package: docketed.package, member: member.id,
        round: round, edition: docketed.edition, vote: vote, reasons: reasons, nonce: nonce,
        claimedTime: "2025-08-06T14:00:00Z")
      let body: StatementBody =
        round == .first ? .ballotCast(cover.number, sealed) : .finalVoteCast(cover.number, sealed)
      if let id = say(body, by: member.id) {
        opened.append(OpenedBallot(member: member.id, statement: id, bytes: ballot.encoded))
      }
    }
    say(.ballotsOpened(cover.number, round, opened), by: hale)
  }

  mutating func discuss(_ record: String = "The board discussed the scope shown under ECQ 2.") {
    say(.discussionHeld(cover.number, record: record), by: hale)
  }

  mutating func issue(_ result: IssuedResult) { say(.resultIssued(cover.number, result), by: hale) }

  mutating func giveBack(_ reason: String) {
    say(.caseReturned(cover.number, reason: reason), by: hale)
  }

  mutating func holdOver(_ reason: HoldOverReason) {
    say(.caseHeldOver(cover.number, reason), by: hale)
  }
}

/// Covers and results for tests.
enum ResultSample {
  static func cover(earlier: [EarlierDecision] = [], number: String = "2025-1041") -> CaseCover? {
    guard let number = CaseNumber(number), let posted = CalendarDate(iso: "2025-02-24"),
      let closed = CalendarDate(iso: "2025-03-26")
    else { return nil }
    var cover = CaseCover(
      number: number, candidate: "Eleanor Whitfield",
      agency: AgencyName("Department of Transportation"),
      position: "Deputy Associate Administrator for Infrastructure Delivery and Program Oversight",
      announcement: Announcement(number: "SES-DOT-25-017", posted: posted, closed: closed),
      criterion: .a,
      documents: [
        CaseDocument(
          id: "statement", kind: .qualificationsStatement, title: "ECQ statement",
          textPath: "text/statement.txt", pages: 9)
      ])
    cover.component = "Federal Highway Administration"
    if !earlier.isEmpty {
      cover.submission = Submission(ordinal: earlier.count + 1, earlier: earlier)
    }
    return cover
  }

  static var earlierDisapproval: [EarlierDecision] {
    guard let number = CaseNumber("2025-0877"), let decided = CalendarDate(iso: "2025-05-14") else {
      return []
    }
    return [
      EarlierDecision(number: number, board: "2025-19", decided: decided, outcome: .disapproved)
    ]
  }

  static let options = NoticeOptionsSample.options
  static let approval = IssuedResult(
    outcome: .approved,
    recommendations:
      "A course in federal budgeting.\n\nA detail of three months to a program office.")
  static let disapproval = IssuedResult(
    outcome: .disapproved,
    reasons: [
      2:
        "The narrative describes the work of a team leader. It does not show the direction of managers, nor what changed in the organization as a result.",
      4: "Budget authority is mentioned, but no decision on resources is described.",
    ],
    guidance:
      "A revised statement should name the scope of each example: staff, budget and the levels of supervision between.",
    presentationInadequate: true, deficiencies: [4, 2])
}
