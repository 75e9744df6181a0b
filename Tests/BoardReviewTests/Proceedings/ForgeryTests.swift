import CaseModel
import Testing

@testable import BoardReview

/// Statements that somebody wrote with other software, to make the fold say something else.
struct ForgeryTests {
  private func convening(by author: PersonID, id: Int) -> RecordedStatement {
    RecordedStatement(
      id: Sample.id(id),
      statement: Statement(
        board: "2025-31", author: author, sequence: 1, previous: nil, seen: [:], claimedTime: "",
        body: .boardConvened(Sample.board(administrators: [author], cases: []))))
  }

  @Test("A second convening by a stranger does not take the board over")
  func secondConvening() {
    let record = TestRecord.cast([.approve, .approve, .approve])
    let forged = convening(by: Sample.person("aaron"), id: 0)
    let proceedings = BoardProceedings([forged] + record.statements)
    #expect(proceedings.board == record.board)
    #expect(proceedings[Sample.first]?.phase == .readyToOpen)
    #expect(proceedings.ignored.map(\.refusal.reason) == [.boardAlreadyConvened])
  }

  @Test("The convening that the store names counts, and no other")
  func conveningByPlace() {
    let record = TestRecord()
    let forged = convening(by: Sample.person("aaron"), id: 0)
    let statements = record.statements + [forged]
    #expect(
      BoardProceedings(statements, convening: record.statements[0].id).board == record.board)
    #expect(BoardProceedings(statements, convening: forged.id).board != record.board)
    #expect(BoardProceedings(statements, convening: Sample.id(777)).board == nil)
  }

  @Test(
    "A forged opening pulls nothing of its author in front of a true one that the author has read")
  func forgedAnchor() {
    var record = TestRecord()
    record.clear([Sample.okafor, Sample.lindqvist, Sample.reyes])
    let before = record.proceedings.heads
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .approve, Sample.reyes: .disapprove])
    record.open()
    record.discuss()
    let honest = record.phase()
    // The first to cast: by what it names, the forgery is older than the true opening.
    record.say(
      .conflictAnswered(Sample.first, .excused(.ownJudgment)), by: Sample.okafor, seen: before)
    record.say(.ballotsOpened(Sample.first, .first, []), by: Sample.okafor, seen: before)
    #expect(record.phase() == honest)
    #expect(record.proceeding()?.firstBallots.count == 3)
    #expect(
      record.proceedings.ignored.map(\.refusal.reason)
        == [.excusalAfterOpening, .administratorsOnly(.ballotsOpened)])
  }

  @Test("A cast replayed for another case or round does not open there")
  func replayed() {
    var record = TestRecord(
      Sample.board(cases: [Sample.docketed(), Sample.docketed(Sample.second, package: 7)]))
    let members = [Sample.okafor, Sample.lindqvist, Sample.reyes]
    record.clear(members)
    record.clear(members, Sample.second)
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .approve, Sample.reyes: .approve])
    let foreign = record.unsealed()
    for member in members { record.say(.ballotCast(Sample.second, Sample.sealed(5)), by: member) }
    let casts = record.proceedings[Sample.second]
    let replayed = foreign.map { opened in
      OpenedBallot(
        member: opened.member,
        statement: casts?.castStatement(of: opened.member, in: .first) ?? opened.statement,
        bytes: opened.bytes)
    }
    #expect(
      record.proceedings.refusal(
        of: .ballotsOpened(Sample.second, .first, replayed), by: Sample.hale)
        == Refusal(rule: "R23", reason: .ballotForOtherCase(Sample.first)))
    #expect(
      record.proceedings.refusal(
        of: .ballotsOpened(Sample.second, .first, foreign), by: Sample.hale)?.reason
        == .openedWhatWasNotCast(Sample.okafor))
  }
}
