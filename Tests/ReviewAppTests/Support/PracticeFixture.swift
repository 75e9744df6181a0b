import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import TextScreen

@testable import ReviewApp

/// The practice cases before a board, to which statements are added one by one.
struct PracticeFixture {
  static let okafor = BoardFixture.okafor
  static let lindqvist = BoardFixture.lindqvist
  /// Of the Department of Energy, which submits case 2025-1046.
  static let reyes = BoardFixture.reyes
  static let hale = BoardFixture.hale
  static let number = BoardFixture.first
  static let number42 = BoardFixture.second
  static let number43 = BoardFixture.number("2025-1043")
  static let number45 = BoardFixture.number("2025-1045")
  static let number46 = BoardFixture.number("2025-1046")

  private(set) var statements: [RecordedStatement] = []
  private var casts: [(StatementID, Ballot)] = []

  init() { say(.boardConvened(Self.board), by: Self.hale) }

  static let board = Board(
    number: "PRACTICE", kind: .practice, date: BoardFixture.board.date, banner: "PRACTICE",
    members: BoardFixture.board.members, administrators: BoardFixture.board.administrators,
    cases: PracticeFiles.packages.map { package in
      DocketedCase(
        number: package.cover.number, package: BoardFixture.package, agency: package.cover.agency,
        criterion: package.cover.criterion, edition: package.governing.edition.id)
    })

  var proceedings: BoardProceedings { BoardProceedings(statements) }

  /// Adds a statement at the end of its author's chain, who has seen everything before it.
  @discardableResult
  mutating func say(_ body: StatementBody, by author: PersonID) -> StatementID {
    let own = statements.filter { $0.statement.author == author }
    var seen: [PersonID: StatementID] = [:]
    for recorded in statements where recorded.statement.author != author {
      seen[recorded.statement.author] = recorded.id
    }
    let id = BoardFixture.id(statements.count + 1)
    let statement = Statement(
      board: Self.board.number, author: author, sequence: own.count + 1, previous: own.last?.id,
      seen: seen, claimedTime: "2025-08-06T14:00:00Z", body: body)
    statements.append(RecordedStatement(id: id, statement: statement))
    return id
  }

  /// These members have no conflict with a case.
  mutating func clear(_ number: CaseNumber, _ members: PersonID...) {
    for member in members { say(.conflictAnswered(number, .none), by: member) }
  }

  mutating func cast(
    _ number: CaseNumber, _ member: PersonID, _ vote: Vote, overall: String = "",
    round: Round = .first
  ) {
    let edition = PracticeFiles.package(number).governing.edition.id
    let plain = BoardFixture.ballot(of: member, vote, on: number, round: round, overall: overall)
    let ballot = Ballot(
      board: Self.board.number, caseNumber: number, package: plain.package, member: member,
      round: round, edition: edition, vote: vote, reasons: [], overall: overall,
      presentationInadequate: false, recommendations: "", guidance: "", nonce: plain.nonce,
      claimedTime: plain.claimedTime)
    let sealed = BoardFixture.sealed(statements.count)
    let id = say(
      round == .first ? .ballotCast(number, sealed) : .finalVoteCast(number, sealed), by: member)
    casts.append((id, ballot))
  }

  mutating func open(_ number: CaseNumber, _ round: Round = .first) {
    let opened = casts.filter { $0.1.caseNumber == number && $0.1.round == round }
      .map { OpenedBallot(member: $0.1.member, statement: $0.0, bytes: $0.1.encoded) }
    say(.ballotsOpened(number, round, opened), by: Self.hale)
  }

  /// Okafor, who has no conflict with the first case, and nothing else.
  static var cleared: PracticeFixture {
    var fixture = PracticeFixture()
    fixture.clear(number, okafor)
    return fixture
  }
}
