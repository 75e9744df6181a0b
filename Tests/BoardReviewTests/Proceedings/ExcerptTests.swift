import Testing

@testable import BoardReview

@Suite("One case folded from the statements on which it rests")
struct ExcerptTests {
  /// A random board's case alone, with the chains of the whole record.
  private static func excerpt(
    _ record: TestRecord, _ proceeding: Proceeding
  ) -> (statements: [RecordedStatement], chains: [PersonID: [StatementID]]) {
    let known = Dictionary(record.statements.map { ($0.id, $0) }) { first, _ in first }
    let chains = Dictionary(grouping: record.statements, by: \.statement.author).mapValues {
      $0.sorted { $0.statement.sequence < $1.statement.sequence }.map(\.id)
    }
    return (proceeding.statements.compactMap { known[$0] }, chains)
  }

  @Test("comes to what the whole record comes to")
  func same() throws {
    var record = TestRecord(
      Sample.board(cases: [Sample.docketed(), Sample.docketed(Sample.second, package: 2)]))
    record.clear([Sample.okafor, Sample.lindqvist, Sample.reyes])
    record.clear([Sample.okafor], Sample.second)
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .disapprove, Sample.reyes: .approve])
    record.open()
    record.say(.caseReturned(Sample.second, reason: "Withdrawn."), by: Sample.hale)
    record.discuss()
    let whole = try #require(record.proceeding())
    let (statements, chains) = Self.excerpt(record, whole)
    #expect(statements.count < record.statements.count)
    let alone = BoardProceedings(excerpt: statements, chains: chains)
    let again = try #require(alone[Sample.first])
    #expect(alone.ignored.isEmpty)
    #expect(again.phase == whole.phase)
    #expect(again.statements == whole.statements)
    #expect(again.firstBallots.map(\.ballot) == whole.firstBallots.map(\.ballot))
  }

  @Test(
    "asks the rules again: an opening without a ballot, or a result unlike the count, counts for nothing"
  )
  func rules() throws {
    var record = TestRecord.opened([.approve, .approve, .approve])
    record.say(
      .resultIssued(Sample.first, IssuedResult(outcome: .approved)), by: Sample.hale)
    let whole = try #require(record.proceeding())
    let (statements, chains) = Self.excerpt(record, whole)
    for place in statements.indices.dropFirst() {
      var less = statements
      let gone = less.remove(at: place)
      let again = BoardProceedings(excerpt: less, chains: chains)[Sample.first]
      #expect(again?.phase != whole.phase, "without \(gone.statement.body.kind)")
    }
    var forged = Array(statements.dropLast())
    forged.append(
      RecordedStatement(
        id: Sample.id(9999),
        statement: Statement(
          board: "2025-31", author: Sample.hale, sequence: 3, previous: forged.last?.id, seen: [:],
          claimedTime: "2025-08-06T14:00:00Z",
          body: .resultIssued(
            Sample.first, IssuedResult(outcome: .disapproved, guidance: "Forged.")))))
    let alone = BoardProceedings(excerpt: forged, chains: chains)
    #expect(alone[Sample.first]?.issued == nil)
    #expect(alone.ignored.count == 1)
  }

  @Test("needs the convening to come first")
  func convening() throws {
    let record = TestRecord.opened([.approve, .approve, .approve])
    let whole = try #require(record.proceeding())
    let (statements, chains) = Self.excerpt(record, whole)
    let alone = BoardProceedings(excerpt: Array(statements.dropFirst()), chains: chains)
    #expect(alone.board == nil)
    #expect(alone[Sample.first]?.phase == nil)
  }
}
