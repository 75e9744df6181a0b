import CaseModel

@testable import BoardReview

/// What must hold of a case, worked out from the bare statements without asking the rules.
struct BoardInvariants {
  private(set) var faults: [String] = []
  private let proceeding: Proceeding
  private let bodies: [(id: StatementID, author: PersonID, body: StatementBody)]

  init(_ board: RandomBoard, _ proceeding: Proceeding) {
    self.proceeding = proceeding
    let known = Dictionary(
      board.record.statements.map { ($0.id, $0.statement) }, uniquingKeysWith: { first, _ in first }
    )
    bodies = proceeding.statements.compactMap { id in
      known[id].map { (id, $0.author, $0.body) }
    }
    checkBallots(board)
    checkOpenings()
    checkEnding()
  }

  private mutating func expect(_ holds: Bool, _ fault: String) {
    if !holds { faults.append(fault) }
  }

  /// Every counted ballot is one that its member cast, for this case, package, edition and round.
  private mutating func checkBallots(_ board: RandomBoard) {
    for round in Round.allCases {
      for counted in proceeding.ballots(in: round) {
        let ballot = counted.ballot
        expect(board.intended[counted.statement] == ballot, "counts what was not cast")
        expect(
          bodies.first { $0.id == counted.statement }?.author == ballot.member,
          "counts what another cast")
        expect(
          ballot.caseNumber == proceeding.id && ballot.package == proceeding.docketed.package
            && ballot.edition == proceeding.docketed.edition && ballot.round == round,
          "counts what was cast for something else")
      }
    }
  }

  /// At each opening everybody who was then neither excused nor gone had cast, and is opened.
  private mutating func checkOpenings() {
    var gone = Set(
      proceeding.members.filter { $0.agency == proceeding.docketed.agency }.map(\.id))
    // Who was gone before the case was docketed is gone without a statement about the case.
    let told = bodies.compactMap { entry -> PersonID? in
      if case .memberUnavailable(let person, _) = entry.body { person } else { nil }
    }
    gone.formUnion(proceeding.unavailable.subtracting(told))
    var cast: [Round: Set<PersonID>] = [:]
    var hasDiscussion = false
    var opened: Set<Round> = []
    for (_, author, body) in bodies {
      switch body {
      case .conflictAnswered(_, .excused): gone.insert(author)
      case .memberUnavailable(let person, _): gone.insert(person)
      case .ballotCast: cast[.first, default: []].insert(author)
      case .finalVoteCast:
        expect(hasDiscussion, "a final vote before the discussion")
        cast[.final, default: []].insert(author)
      case .discussionHeld:
        expect(opened == [.first], "a discussion before the opening")
        hasDiscussion = true
      case .ballotsOpened(_, let round, let ballots):
        let owed = Set(proceeding.members.map(\.id)).subtracting(gone)
        expect(Set(ballots.map(\.member)) == owed, "opened without some, or with others")
        expect(cast[round, default: []].isSuperset(of: owed), "opened early")
        expect(opened.insert(round).inserted, "opened twice")
      default: break
      }
    }
    expect(proceeding.firstBallots.isEmpty || opened.contains(.first), "ballots without opening")
    expect(proceeding.finalBallots.isEmpty || opened.contains(.final), "votes without opening")
  }

  /// A case ends at most once, with the result that the count gives, by those who may decide it.
  private mutating func checkEnding() {
    let endings = bodies.count {
      switch $0.body {
      case .resultIssued, .caseHeldOver, .caseReturned: true
      default: false
      }
    }
    expect(endings <= 1, "ends more than once")
    expect((proceeding.disposition != nil) == (endings == 1), "an ending without its statement")
    guard let issued = proceeding.issued else { return }
    let round: Round = proceeding.finalBallots.isEmpty ? .first : .final
    let ballots = proceeding.ballots(in: round).map(\.ballot)
    let approving = ballots.count { $0.vote == .approve }
    expect(
      issued.outcome == (approving * 2 > ballots.count ? .approved : .disapproved),
      "the result is not what the majority voted")
    expect(approving * 2 != ballots.count, "decided although equally divided")
    let voters = proceeding.members.filter { member in ballots.contains { $0.member == member.id } }
    expect(voters.count >= 2, "decided by fewer than two")
    expect(
      voters.count { $0.appointment == .career } * 2 > voters.count,
      "decided without a career majority")
    if proceeding.firstBallots.contains(where: { $0.ballot.vote == .disapprove }) {
      expect(round == .final && proceeding.discussion != nil, "disapproval without a discussion")
    }
  }
}
