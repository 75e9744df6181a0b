import Testing

@testable import BoardReview

struct OrderOfArrivalTests {
  @Test("Order of arrival and duplicates change nothing", arguments: 0..<20)
  func shuffled(seed: Int) {
    let board = RandomBoard(seed: UInt64(seed))
    let expected = publicView(of: board.record.proceedings)
    var random = SmallRandom(seed: UInt64(seed) &+ 9_000)
    for _ in 0..<3 {
      var statements = board.record.statements
      statements += statements.filter { _ in random.chance(30) }
      statements.shuffle(using: &random)
      #expect(publicView(of: BoardProceedings(statements)) == expected)
    }
  }

  @Test(
    "Order of arrival changes nothing where chains fork, break and lack statements",
    arguments: 0..<20)
  func damaged(seed: Int) {
    var random = SmallRandom(seed: UInt64(seed))
    var statements = RandomBoard(seed: UInt64(seed)).record.statements
    for index in 0..<3 {
      guard let victim = random.pick(statements)?.statement else { continue }
      statements.append(
        RecordedStatement(
          id: Sample.id(5_000 + index),
          statement: Statement(
            board: victim.board, author: victim.author, sequence: victim.sequence,
            previous: victim.previous, seen: [:], claimedTime: "",
            body: .conflictAnswered(Sample.first, .excused(.ownJudgment)))))
      statements.removeAll { $0.statement.sequence > 2 && random.chance(3) }
    }
    let expected = publicView(of: BoardProceedings(statements))
    for _ in 0..<3 {
      statements.shuffle(using: &random)
      #expect(publicView(of: BoardProceedings(statements)) == expected)
    }
  }
}
