import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct RecordPageTests {
  private static func notes(_ fixture: BoardFixture) -> RecordNotes {
    var statements: [StatementID: StatementNote] = [:]
    for recorded in fixture.statements {
      let statement = recorded.statement
      statements[recorded.id] = StatementNote(
        file: "record/\(statement.author.rawValue)/\(statement.sequence).json",
        author: statement.author, kind: statement.body.kind, caseNumber: statement.body.caseNumber,
        claimedTime: "2025-08-06T14:00:00Z", receipt: "K7QF-29MD")
    }
    return RecordNotes(faults: ["record/x.json: not a statement"], statements: statements)
  }

  private static func state(_ fixture: BoardFixture, _ viewer: Viewer) -> AppState {
    var state = fixture.state(viewer, at: .docket)
    _ = state.update(.recordRead(fixture.proceedings, notes(fixture)))
    state.press("E")
    return state
  }

  @Test func `exceptions are shown newest first, with reason, author and claimed time`() throws {
    var fixture = BoardFixture()
    fixture.say(.moratoriumDeclared(.governmentWide, reason: "A vacancy."), by: BoardFixture.hale)
    fixture.say(
      .memberUnavailable(BoardFixture.reyes, reason: "In hospital."), by: BoardFixture.hale)
    let page = Self.state(fixture, .member(BoardFixture.okafor)).wholePage()
    let newer = try #require(page.range(of: "In hospital."))
    let older = try #require(page.range(of: "A vacancy."))
    #expect(newer.lowerBound < older.lowerBound)
    #expect(page.contains("Thomas Hale, 6 August 2025, 14:00 UTC by that machine’s clock"))
    #expect(page.contains("Anna Reyes, member, unavailable"))
    #expect(page.contains("record/x.json: not a statement"))
  }

  @Test func `a member sees the receipts for ballots of the member's own and of nobody else`() {
    var fixture = BoardFixture()
    fixture.clear()
    fixture.cast(BoardFixture.ballot(of: BoardFixture.okafor, .approve))
    let own = Self.state(fixture, .member(BoardFixture.okafor)).wholePage()
    #expect(own.contains("2025-1041, ballot: Receipt K7QF-29MD, not yet confirmed"))
    #expect(!Self.state(fixture, .member(BoardFixture.reyes)).words.contains("K7QF"))
    guard
      let cast = fixture.proceedings[BoardFixture.first]?.castStatement(
        of: BoardFixture.okafor, in: .first)
    else { return #expect(Bool(false)) }
    fixture.say(
      .receiptGiven(BoardFixture.first, .first, member: BoardFixture.okafor, statement: cast),
      by: BoardFixture.hale)
    #expect(
      Self.state(fixture, .member(BoardFixture.okafor)).wholePage()
        .contains("Receipt K7QF-29MD, confirmed by the administrator"))
  }

  @Test func `what does not count is named with its reason`() {
    var fixture = BoardFixture()
    fixture.say(
      .memberUnavailable(BoardFixture.reyes, reason: "I say so."), by: BoardFixture.okafor)
    let page = Self.state(fixture, .member(BoardFixture.okafor)).wholePage()
    #expect(page.contains("record/okafor/1.json, in the name of Margaret Okafor"))
    #expect(page.contains("(R27)"))
  }

  @Test func `why an opening does not count is kept back until the case is over`() {
    var fixture = BoardFixture.cast(BoardFixture.divided)
    fixture.say(.ballotsOpened(BoardFixture.first, .first, []), by: BoardFixture.hale)
    let page = Self.state(fixture, .administrator(BoardFixture.hale)).wholePage()
    #expect(page.contains("to open the ballots on case 2025-1041"))
    #expect(page.contains("Why is told once the case is over"))
  }

  @Test func `somebody excused is not told by a refusal how a case came out`() {
    var fixture = BoardFixture()
    fixture.clear([BoardFixture.okafor, BoardFixture.lindqvist])
    fixture.excuse(BoardFixture.reyes)
    for member in [BoardFixture.okafor, BoardFixture.lindqvist] {
      fixture.cast(BoardFixture.ballot(of: member, .approve))
    }
    fixture.open(.first)
    fixture.say(
      .editionOverridden(BoardFixture.first, .ecqs2025, reason: "Late."), by: BoardFixture.hale)
    let page = Self.state(fixture, .member(BoardFixture.reyes)).wholePage()
    #expect(!page.contains("approved"), "\(page)")
  }

  @Test func `whoever reads without a board has no record to look at`() {
    var state = BoardFixture().state(.reader, at: .docket)
    state.press("E")
    #expect(state.page == .docket)
    #expect(state.message?.tone == .warning)
  }
}
