import CaseModel

@testable import BoardReview

/// A record written by persons who all see everything at once; ids are counted up.
struct TestRecord {
  private(set) var statements: [RecordedStatement] = []
  private var ballots: [PersonID: [CaseNumber: [Round: (StatementID, Ballot)]]] = [:]
  private var count = 0
  private(set) var heads: [PersonID: RecordedStatement] = [:]
  /// What the record says so far, taken statement by statement as each is written.
  private(set) var live = BoardProceedings([])
  var board: Board

  init(_ board: Board = Sample.board(), convened: Bool = true) {
    self.board = board
    if convened { say(.boardConvened(board), by: Sample.hale) }
  }

  var proceedings: BoardProceedings { BoardProceedings(statements) }

  func proceeding(_ number: CaseNumber = Sample.first) -> Proceeding? { proceedings[number] }

  /// What the record itself says is the phase of a case.
  func phase(_ number: CaseNumber = Sample.first) -> Phase? { proceeding(number)?.phase }

  /// Adds a statement at the end of its author's chain, without asking whether it is accepted.
  @discardableResult
  mutating func say(
    _ body: StatementBody, by author: PersonID, seen: [PersonID: StatementID]? = nil,
    in boardNumber: String? = nil, authenticity: Authenticity = .unsigned
  ) -> StatementID {
    count += 1
    let recorded = RecordedStatement(
      id: Sample.id(count),
      statement: Statement(
        board: boardNumber ?? board.number, author: author,
        sequence: (heads[author]?.statement.sequence ?? 0) + 1, previous: heads[author]?.id,
        seen: seen ?? heads.filter { $0.key != author }.mapValues(\.id),
        claimedTime: "2025-08-06T14:00:00Z", body: body), authenticity: authenticity)
    statements.append(recorded)
    heads[author] = recorded
    live.take(recorded)
    return recorded.id
  }

  mutating func add(_ recorded: RecordedStatement) { statements.append(recorded) }

  mutating func clear(_ members: [PersonID], _ number: CaseNumber = Sample.first) {
    for member in members { say(.conflictAnswered(number, .none), by: member) }
  }

  mutating func excuse(_ member: PersonID, _ number: CaseNumber = Sample.first) {
    say(.conflictAnswered(number, .excused(.ownJudgment)), by: member)
  }

  /// Casts a ballot and keeps its plain text for the opening.
  mutating func cast(_ ballot: Ballot) {
    let body: StatementBody =
      ballot.round == .first
      ? .ballotCast(ballot.caseNumber, Sample.sealed(count))
      : .finalVoteCast(ballot.caseNumber, Sample.sealed(count))
    let id = say(body, by: ballot.member)
    ballots[ballot.member, default: [:]][ballot.caseNumber, default: [:]][ballot.round] = (
      id, ballot
    )
  }

  mutating func cast(
    _ votes: KeyValuePairs<PersonID, Vote>, _ docketed: DocketedCase = Sample.docketed(),
    round: Round = .first
  ) {
    for (member, vote) in votes {
      cast(Sample.ballot(of: member, vote, on: docketed, round: round, nonce: count))
    }
  }

  /// The ballots of a round as an administrator would take them out of their seals.
  func unsealed(_ round: Round = .first, _ number: CaseNumber = Sample.first) -> [OpenedBallot] {
    let reviewers = live[number]?.reviewers ?? []
    return reviewers.compactMap { member in
      ballots[member.id]?[number]?[round].map {
        OpenedBallot(member: member.id, statement: $0.0, bytes: $0.1.encoded)
      }
    }
  }

  mutating func open(_ round: Round = .first, _ number: CaseNumber = Sample.first) {
    say(.ballotsOpened(number, round, unsealed(round, number)), by: Sample.hale)
  }

  mutating func discuss(_ number: CaseNumber = Sample.first) {
    say(.discussionHeld(number, record: "The board discussed ECQ 2."), by: Sample.hale)
  }
}

extension TestRecord {
  /// A record in which all three have cleared themselves and cast these first ballots.
  static func cast(_ votes: [Vote], board: Board = Sample.board()) -> TestRecord {
    var record = TestRecord(board)
    for (member, vote) in zip(board.members, votes) {
      record.clear([member.id])
      record.cast([member.id: vote])
    }
    return record
  }

  /// A record whose first ballots are open.
  static func opened(_ votes: [Vote], board: Board = Sample.board()) -> TestRecord {
    var record = cast(votes, board: board)
    record.open()
    return record
  }

  /// A record with a discussion, after which these final votes are cast and opened.
  static func decided(_ votes: [Vote], final: [Vote]) -> TestRecord {
    var record = opened(votes)
    record.discuss()
    for (member, vote) in zip(record.board.members, final) {
      record.cast([member.id: vote], round: .final)
    }
    record.open(.final)
    return record
  }
}
