import BoardReview
import CaseModel
import HarmlessText
import Qualifications

@testable import ReviewApp

/// A board of three members with one administrator and two cases, to which statements are added one by one.
struct BoardFixture {
  static let okafor = person("okafor")
  static let lindqvist = person("lindqvist")
  static let reyes = person("reyes")
  static let hale = person("hale")
  static let members = [okafor, lindqvist, reyes]
  static let first = number("2025-1041")
  static let second = number("2025-1042")

  private(set) var statements: [RecordedStatement] = []
  private var casts: [PersonID: [CaseNumber: [Round: (StatementID, Ballot)]]] = [:]

  init() { say(.boardConvened(Self.board), by: Self.hale) }

  var proceedings: BoardProceedings { BoardProceedings(statements) }

  /// Adds a statement at the end of its author's chain, who has seen everything before it.
  @discardableResult
  mutating func say(_ body: StatementBody, by author: PersonID) -> StatementID {
    let own = statements.filter { $0.statement.author == author }
    var seen: [PersonID: StatementID] = [:]
    for recorded in statements where recorded.statement.author != author {
      seen[recorded.statement.author] = recorded.id
    }
    let id = Self.id(statements.count + 1)
    statements.append(
      RecordedStatement(
        id: id,
        statement: Statement(
          board: Self.board.number, author: author, sequence: own.count + 1,
          previous: own.last?.id, seen: seen, claimedTime: "2025-08-06T14:00:00Z", body: body)))
    return id
  }

  mutating func clear(_ members: [PersonID] = members, _ number: CaseNumber = first) {
    for member in members { say(.conflictAnswered(number, .none), by: member) }
  }

  mutating func excuse(_ member: PersonID, _ number: CaseNumber = first) {
    say(.conflictAnswered(number, .excused(.ownJudgment)), by: member)
  }

  mutating func cast(_ ballot: Ballot) {
    let sealed = Self.sealed(statements.count)
    let id = say(
      ballot.round == .first
        ? .ballotCast(ballot.caseNumber, sealed) : .finalVoteCast(ballot.caseNumber, sealed),
      by: ballot.member)
    casts[ballot.member, default: [:]][ballot.caseNumber, default: [:]][ballot.round] = (id, ballot)
  }

  /// The ballots of a round as they come out of their seals.
  func unsealed(_ round: Round, _ number: CaseNumber = first) -> [OpenedBallot] {
    Self.members.compactMap { member in
      casts[member]?[number]?[round].map {
        OpenedBallot(member: member, statement: $0.0, bytes: $0.1.encoded)
      }
    }
  }

  mutating func open(_ round: Round, _ number: CaseNumber = first) {
    say(.ballotsOpened(number, round, unsealed(round, number)), by: Self.hale)
  }
}

extension BoardFixture {
  /// All members have no conflict and have cast these ballots on the first case.
  static func cast(_ ballots: [Ballot]) -> BoardFixture {
    var fixture = BoardFixture()
    fixture.clear(ballots.map(\.member))
    for ballot in ballots { fixture.cast(ballot) }
    return fixture
  }

  /// The ballots of one member who disapproves because of ECQ 2 and two who approve.
  static var divided: [Ballot] {
    [
      ballot(
        of: okafor, .disapprove, reasons: [(2, "Scope of the reorganization is not shown.", true)]),
      ballot(of: lindqvist, .approve, recommendations: "A rotation in budget execution."),
      ballot(of: reyes, .approve),
    ]
  }

  /// A case discussed and decided by these final votes.
  static func decided(_ final: [Ballot], first ballots: [Ballot] = divided) -> BoardFixture {
    var fixture = cast(ballots)
    fixture.open(.first)
    fixture.say(.discussionHeld(first, record: "The board discussed ECQ 2."), by: hale)
    for ballot in final { fixture.cast(ballot) }
    fixture.open(.final)
    return fixture
  }

  /// A case disapproved by two to one in the final votes.
  static var disapproved: BoardFixture {
    decided([
      ballot(
        of: okafor, .disapprove, round: .final,
        reasons: [(2, "Anna Reyes is right: no result is shown.", true)],
        guidance: "Show what changed."),
      ballot(of: lindqvist, .approve, round: .final),
      ballot(
        of: reyes, .disapprove, round: .final, reasons: [(2, "Team size is not given.", true)]),
    ])
  }

  /// A case disapproved without a word by any member about a qualification or guidance.
  static var disapprovedInSilence: BoardFixture {
    decided(
      [
        ballot(of: okafor, .disapprove, round: .final, overall: "As discussed."),
        ballot(of: lindqvist, .approve, round: .final),
        ballot(of: reyes, .disapprove, round: .final, overall: "As discussed."),
      ],
      first: [
        ballot(of: okafor, .disapprove, overall: "Thin."), ballot(of: lindqvist, .approve),
        ballot(of: reyes, .approve),
      ])
  }

  /// A case that all three approve on the first ballot.
  static var approved: BoardFixture {
    var fixture = cast([
      ballot(of: okafor, .approve, recommendations: "Coaching, as Peter Lindqvist says."),
      ballot(of: lindqvist, .approve), ballot(of: reyes, .approve),
    ])
    fixture.open(.first)
    return fixture
  }
}
