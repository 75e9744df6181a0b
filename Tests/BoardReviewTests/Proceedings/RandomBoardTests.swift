import Testing

@testable import BoardReview

/// What must hold on every board, tried on thousands of random ones.
struct RandomBoardTests {
  @Test(
    "Whatever happens, only what was cast is counted, and nothing opens early", arguments: 0..<20)
  func invariants(block: Int) {
    for seed in (block * 100)..<(block * 100 + 100) {
      let board = RandomBoard(seed: UInt64(seed) &+ 100_000)
      if seed.isMultiple(of: 5) {
        // Taken one by one as they were written, or folded as a whole: the same.
        let folded = board.record.proceedings
        #expect(folded.chainFaults.isEmpty)
        #expect(folded.cases.map(\.statements) == board.record.live.cases.map(\.statements))
        #expect(folded.cases.map(\.phase) == board.record.live.cases.map(\.phase))
      }
      for proceeding in board.record.live.cases {
        check(proceeding, of: board)
      }
    }
  }

  private func check(_ proceeding: Proceeding, of board: RandomBoard) {
    for round in Round.allCases {
      let ballots = proceeding.ballots(in: round)
      for counted in ballots {
        #expect(board.intended[counted.statement] == counted.ballot)
        #expect(counted.ballot.caseNumber == proceeding.id)
        #expect(counted.ballot.package == proceeding.docketed.package)
        #expect(
          proceeding.castStatement(of: counted.ballot.member, in: round) == counted.statement)
      }
      // Opened means opened by all who review the case, each once.
      #expect(
        ballots.isEmpty || ballots.map(\.ballot.member) == proceeding.reviewers.map(\.id))
    }
    #expect(proceeding.finalBallots.isEmpty || proceeding.discussion != nil)
    let endings = [proceeding.issued != nil, proceeding.ending != nil]
    #expect(endings.count { $0 } <= 1)
    #expect((proceeding.disposition != nil) == endings.contains(true))
    if let issued = proceeding.issued {
      #expect(issued.outcome == proceeding.tally?.outcome)
      #expect(proceeding.reviewers.count >= 2)
      #expect(CareerMajority.holds(among: proceeding.reviewers))
    }
    if proceeding.firstBallots.contains(where: { $0.ballot.vote == .disapprove }),
      proceeding.issued != nil
    {
      #expect(proceeding.discussion != nil)
      #expect(!proceeding.finalBallots.isEmpty)
    }
  }

  @Test("The random boards reach every way a case can end")
  func coverage() {
    var seen: Set<String> = []
    for seed in 0..<300 {
      for proceeding in RandomBoard(seed: UInt64(seed)).record.live.cases {
        switch proceeding.disposition {
        case .approved: seen.insert("approved")
        case .disapproved: seen.insert("disapproved")
        case .heldOver(let reason): seen.insert(reason.name)
        case .returned: seen.insert("returned")
        case nil: break
        }
      }
    }
    #expect(
      seen.isSuperset(of: ["approved", "disapproved", "career-majority-lost", "tie", "returned"]))
  }

  @Test("A record cut short anywhere is a record: nothing that counted is lost when more arrives")
  func prefixes() {
    for seed in 0..<12 {
      let statements = RandomBoard(seed: UInt64(seed)).record.statements
      var counted: [[StatementID]] = []
      for length in 1...statements.count {
        let now = BoardProceedings(statements.prefix(length)).cases.map(\.statements)
        for (before, after) in zip(counted, now) { #expect(after.starts(with: before)) }
        counted = now
      }
    }
  }
}
