import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct BoardActsTests {
  @Test func `ballots are opened only after the whole word is typed`() {
    var state = BoardFixture.cast(BoardFixture.divided).state()
    #expect(state.press("o").isEmpty)
    #expect(state.words.contains("This cannot be undone."))
    state.write("o")
    #expect(state.press("Enter").isEmpty)
    #expect(state.question != nil)
    state.press("Backspace")
    state.write("OPEN")
    #expect(state.press("Enter") == [.openBallots(BoardFixture.first, .first)])
    #expect(state.press("o").isEmpty, "a second opening waits for the first to be answered")
  }

  @Test func `esc leaves the question and nothing is done`() {
    var state = BoardFixture.cast(BoardFixture.divided).state()
    state.press("o", "Esc")
    #expect(state.question == nil)
    #expect(state.message?.text == "Nothing was done.")
  }

  @Test func `opening is refused with the rule's reason while a ballot is missing`() {
    var fixture = BoardFixture()
    fixture.clear()
    fixture.cast(BoardFixture.ballot(of: BoardFixture.lindqvist, .approve))
    var state = fixture.state()
    #expect(state.press("o").isEmpty)
    #expect(state.question == nil)
    let words = state.message?.text.string ?? ""
    #expect(words.contains("still to come") && words.contains("(R13)"), "\(words)")
  }

  @Test func `opening twice is refused`() {
    var fixture = BoardFixture.cast(BoardFixture.divided)
    fixture.open(.first)
    var state = fixture.state()
    state.press("o")
    #expect(state.question == nil)
    #expect(state.message?.text.string.contains("(R24)") == true)
  }

  @Test func `a discussion or a result before its time is refused by its rule`() {
    var state = BoardFixture.cast(BoardFixture.divided).state()
    state.press("d")
    #expect(state.page == .board)
    #expect(state.message?.text == "No discussion is owed on this case now. (R24)")
    state.press("r")
    #expect(state.page == .board)
    #expect(state.message?.text == "The case is not decided yet. (R23)")
  }

  @Test func `a case is held over for the reason that is owed, after HOLD`() {
    var fixture = BoardFixture()
    fixture.excuse(BoardFixture.okafor)
    var state = fixture.state()
    state.press("h")
    #expect(state.words.contains("career members are no longer more than half (R11)"))
    state.write("HOLD")
    #expect(
      state.press("Enter")
        == [.state(.caseHeldOver(BoardFixture.first, .careerMajorityLost))])
    #expect(
      state.update(
        .done(.state(.caseHeldOver(BoardFixture.first, .careerMajorityLost)), receipt: ""))
        == [.readRecord, .writeResult(BoardFixture.first)])
    #expect(state.message?.text.string.hasPrefix("Case 2025-1041 is held over") == true)
  }

  @Test func `a decided case is not held over`() {
    var state = BoardFixture.approved.state()
    state.press("h")
    #expect(state.question == nil)
    #expect(state.message?.tone == .warning)
  }

  @Test func `after the opening the board says what comes next`() {
    var fixture = BoardFixture.cast(BoardFixture.divided)
    var state = fixture.state()
    fixture.open(.first)
    #expect(
      state.update(.done(.open(BoardFixture.first, .first), receipt: "")) == [.readRecord])
    _ = state.update(.recordRead(fixture.proceedings))
    #expect(state.words.contains("The ballots on 2025-1041 are open."))
    #expect(state.words.contains("A member disapproves: a discussion is owed (R24)."))
  }

  @Test func `a member has no page of the board`() {
    var state = BoardFixture().state(.member(BoardFixture.okafor), at: .docket)
    state.press("B")
    #expect(state.page == .docket)
    #expect(state.message?.tone == .warning)
  }
}
