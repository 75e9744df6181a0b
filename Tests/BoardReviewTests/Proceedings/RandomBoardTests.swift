import CaseModel
import Testing

@testable import BoardReview

/// What must hold on every board, tried on thousands of random ones; a failure names the seed.
struct RandomBoardTests {
  @Test(
    "Played to the end: only what was cast counts, nothing opens early, each case ends once",
    arguments: 0..<20)
  func invariants(block: Int) {
    for seed in (block * 40)..<(block * 40 + 40) {
      let board = RandomBoard(seed: UInt64(seed) &+ 100_000)
      let proceedings = board.record.proceedings
      #expect(proceedings.chainFaults.isEmpty, "seed \(seed)")
      for proceeding in proceedings.cases {
        if proceeding.disposition == nil {
          Issue.record("seed \(seed), case \(proceeding.id) did not end: \(proceeding.phase)")
        }
        for fault in BoardInvariants(board, proceeding).faults {
          Issue.record("seed \(seed), case \(proceeding.id): \(fault)")
        }
      }
      let counted = Set(proceedings.cases.flatMap(\.statements))
      #expect(counted.isDisjoint(with: board.forged), "seed \(seed): a forgery counts")
      #expect(
        proceedings.exceptions.allSatisfy { RandomBoard.administrators.contains($0.author) },
        "seed \(seed)")
    }
  }

  @Test("Broken off anywhere, with what has arrived by then: the same holds", arguments: 0..<20)
  func unfinished(block: Int) {
    for seed in (block * 60)..<(block * 60 + 60) {
      let board = RandomBoard(seed: UInt64(seed) &+ 500_000, acts: 8 + seed % 16, toTheEnd: false)
      for proceeding in board.record.proceedings.cases {
        for fault in BoardInvariants(board, proceeding).faults {
          Issue.record("seed \(seed), case \(proceeding.id): \(fault)")
        }
      }
    }
  }

  @Test("The random boards reach every way a case can end, and every exception")
  func coverage() {
    var endings: Set<String> = []
    var exceptions: Set<StatementKind> = []
    for seed in 0..<150 {
      let live = RandomBoard(seed: UInt64(seed)).record.live
      exceptions.formUnion(live.exceptions.map(\.body.kind))
      for proceeding in live.cases {
        switch proceeding.disposition {
        case .approved: endings.insert("approved")
        case .disapproved: endings.insert("disapproved")
        case .heldOver(let reason): endings.insert(reason.name)
        case .returned: endings.insert("returned")
        case nil: break
        }
      }
    }
    #expect(
      endings.isSuperset(of: [
        "approved", "disapproved", "career-majority-lost", "fewer-than-two-members", "tie",
        "returned", "moratorium", "undecided-at-adjournment", "other",
      ]))
    #expect(
      exceptions == Set(StatementKind.allCases.filter(\.isException)).subtracting([.keyReplaced]))
  }

  @Test("Where everybody knows everything, nothing that counted is lost when more arrives")
  func prefixes() {
    for seed in 0..<8 {
      let board = RandomBoard(seed: UInt64(seed) &+ 70, acts: 0)
      let statements = board.record.statements
      var counted: [[StatementID]] = []
      for length in 1...statements.count {
        let now = BoardProceedings(statements.prefix(length)).cases.map(\.statements)
        for (before, after) in zip(counted, now) { #expect(after.starts(with: before)) }
        counted = now
      }
    }
  }
}
