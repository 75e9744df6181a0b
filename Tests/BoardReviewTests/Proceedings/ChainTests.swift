import Testing

@testable import BoardReview

struct ChainTests {
  private func second(
    _ body: StatementBody, like original: RecordedStatement, id: Int,
    seen: [PersonID: StatementID] = [:]
  ) -> RecordedStatement {
    RecordedStatement(
      id: Sample.id(id),
      statement: Statement(
        board: "2025-31", author: original.statement.author,
        sequence: original.statement.sequence, previous: original.statement.previous, seen: seen,
        claimedTime: "", body: body))
  }

  @Test(
    "Two statements with one number are a fault, and neither counts while nobody has built on one")
  func unwitnessedFork() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    record.cast([Sample.okafor: .approve])
    guard let cast = record.statements.last else { return }
    let other = second(.ballotCast(Sample.first, Sample.sealed(77)), like: cast, id: 4)
    record.add(other)
    let proceedings = record.proceedings
    #expect(
      proceedings.chainFaults == [
        .equivocation(author: Sample.okafor, sequence: 2, [cast.id, other.id].sorted())
      ])
    #expect(proceedings[Sample.first]?.standing(of: Sample.okafor) == .reading)
    #expect(proceedings.ignored.map(\.refusal.reason) == [.equivocation(2), .equivocation(2)])
  }

  @Test("What others have acted on cannot be undone by a second version written later")
  func witnessedFork() {
    var record = TestRecord.opened([.approve, .approve, .approve])
    guard let cast = record.statements.first(where: { $0.statement.body.kind == .ballotCast })
    else { return }
    let before = record.proceeding()?.firstBallots
    record.add(second(.conflictAnswered(Sample.first, .excused(.ownJudgment)), like: cast, id: 900))
    let proceedings = record.proceedings
    #expect(proceedings.chainFaults.count == 1)
    #expect(proceedings[Sample.first]?.firstBallots == before)
    #expect(proceedings[Sample.first]?.phase == .decided(.approved))
    #expect(proceedings.ignored.map(\.id) == [Sample.id(900)])
  }

  @Test("A statement left out of its author's chain holds up those after it, and shows")
  func gap() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    record.cast([Sample.okafor: .approve])
    let answer = record.statements[1]
    let without = record.statements.filter { $0.id != answer.id }
    let proceedings = BoardProceedings(without)
    #expect(proceedings.chainFaults == [.gap(author: Sample.okafor, after: 0)])
    #expect(proceedings.ignored.map(\.refusal.reason) == [.predecessorMissing])
    #expect(BoardProceedings(without + [answer]).chainFaults.isEmpty)
  }

  @Test("A statement that others had seen and that is not here shows by what they wrote")
  func missing() {
    var record = TestRecord()
    record.clear([Sample.okafor, Sample.lindqvist])
    let dropped = record.statements[1].id
    let proceedings = BoardProceedings(record.statements.filter { $0.id != dropped })
    #expect(
      proceedings.chainFaults == [
        .missing(dropped, of: Sample.okafor, seenBy: Sample.lindqvist)
      ])
    #expect(proceedings[Sample.first]?.standing(of: Sample.lindqvist) == .reading)
  }

  @Test("A statement that names a wrong predecessor does not count")
  func brokenLink() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    let foreign = RecordedStatement(
      id: Sample.id(700),
      statement: Statement(
        board: "2025-31", author: Sample.okafor, sequence: 7, previous: record.statements[1].id,
        seen: [:], claimedTime: "", body: .ballotCast(Sample.first, Sample.sealed(1))))
    record.add(foreign)
    #expect(record.proceedings.chainFaults == [.brokenLink(foreign.id, author: Sample.okafor)])
    #expect(record.proceedings.ignored.map(\.refusal.reason) == [.brokenLink])
  }

  @Test("A statement of another board does not count here")
  func otherBoard() {
    var record = TestRecord()
    record.say(.conflictAnswered(Sample.first, .none), by: Sample.okafor, in: "2025-30")
    #expect(record.proceedings.ignored.map(\.refusal.reason) == [.otherBoard("2025-30")])
  }

  @Test("Nobody slips an excusal in front of an opening by not naming it among what was seen")
  func excusalAfterReading() {
    var record = TestRecord.opened([.approve, .approve, .disapprove])
    guard let convened = record.statements.first else { return }
    record.say(
      .conflictAnswered(Sample.first, .excused(.ownJudgment)), by: Sample.reyes,
      seen: [Sample.hale: convened.id])
    #expect(record.phase() == .discussionOwed)
    #expect(record.proceedings.ignored.map(\.refusal.reason) == [.excusalAfterOpening])
  }

  @Test("The next place in a chain follows the author's head and names all others")
  func nextPlace() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    let place = record.proceedings.nextPlace(of: Sample.okafor)
    #expect(place.sequence == 2)
    #expect(place.previous == record.statements[1].id)
    #expect(place.seen == [Sample.hale: record.statements[0].id])
    let fresh = record.proceedings.nextPlace(of: Sample.reyes)
    #expect(fresh.sequence == 1)
    #expect(fresh.previous == nil)
  }
}
