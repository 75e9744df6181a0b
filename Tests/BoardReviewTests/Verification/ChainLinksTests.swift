import BoardReview
import Testing

@Suite("Links between statements")
struct ChainLinksTests {
  private static var record: TestRecord {
    TestRecord.decided([.disapprove, .approve, .approve], final: [.approve, .approve, .approve])
  }

  private static func chains(_ statements: [RecordedStatement]) -> [PersonID: [StatementID]] {
    Dictionary(grouping: statements, by: \.statement.author).mapValues { $0.map(\.id) }
  }

  private static func faults(
    _ statements: [RecordedStatement], _ chains: [PersonID: [StatementID]]
  ) -> [String] {
    ChainLinks(statements, chains).faults.map(\.string)
  }

  @Test("hold in a record as it was written")
  func sound() {
    let statements = Self.record.statements
    #expect(Self.faults(statements, Self.chains(statements)) == [])
  }

  @Test(
    "do not hold where two statements of one author are exchanged, in the order or in the chain")
  func exchanged() {
    let statements = Self.record.statements
    var order = statements
    order.swapAt(0, order.count - 1)
    #expect(
      Self.faults(order, Self.chains(statements)).contains {
        $0.contains("after one whose author had seen it")
      })
    var chains = Self.chains(statements)
    chains[Sample.hale]?.swapAt(0, 1)
    #expect(
      Self.faults(statements, chains).contains { $0.contains("does not stand at its place") })
  }

  @Test("do not hold where a chain lacks what was seen, repeats itself, or is another's")
  func chains() {
    let statements = Self.record.statements
    var lacking = Self.chains(statements)
    lacking[Sample.okafor] = []
    #expect(
      Self.faults(statements, lacking).contains {
        $0.contains("has seen a statement of okafor that is in no chain")
      })
    var repeated = Self.chains(statements)
    repeated[Sample.hale]?.append(Sample.id(1))
    #expect(Self.faults(statements, repeated).contains { $0.contains("names a statement twice") })
    var moved = Self.chains(statements)
    moved[Sample.ito] = moved.removeValue(forKey: Sample.hale)
    #expect(!Self.faults(statements, moved).isEmpty)
  }

  @Test("do not hold where a statement names another before it")
  func previous() {
    var statements = Self.record.statements
    let chains = Self.chains(statements)
    guard let place = statements.lastIndex(where: { $0.statement.author == Sample.hale }) else {
      Issue.record("nothing of hale")
      return
    }
    let said = statements[place].statement
    statements[place] = RecordedStatement(
      id: statements[place].id,
      statement: Statement(
        board: said.board, author: said.author, sequence: said.sequence,
        previous: Sample.id(2), seen: said.seen, claimedTime: said.claimedTime, body: said.body))
    #expect(
      Self.faults(statements, chains).contains { $0.contains("names another statement before it") })
  }
}
