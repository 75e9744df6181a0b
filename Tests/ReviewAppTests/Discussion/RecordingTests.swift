import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct RecordingTests {
  private static let number = BoardFixture.first

  private func state(
    columns: Int = 80, rows: Int = 24, kept items: [DraftItem] = []
  ) -> AppState {
    var fixture = BoardFixture.cast(BoardFixture.divided)
    fixture.open(.first)
    var state = fixture.state(columns: columns, rows: rows)
    state.press("d")
    _ = state.update(BoardFixture.opened(Self.number, items))
    return state
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `tab begins to write, and every key is kept before it is seen`(_ size: (Int, Int)) {
    var state = state(columns: size.0, rows: size.1)
    state.press("Tab")
    #expect(state.context == .field)
    let effects = state.write("dj o")
    #expect(
      effects.last
        == .keepDraft(Self.number, [DraftItem(key: "discussion.record", text: "dj o", cursor: 4)]))
    #expect(effects.count == 4)
    #expect(state.seen.contains("dj o"), "\(state.seen)")
    state.press("Esc")
    #expect(state.context == .discussion)
    #expect(state.page == .discussion(Self.number))
    #expect(state.seen.contains("dj o"))
  }

  @Test func `what was kept of an earlier session is there again`() {
    let state = state(kept: [DraftItem(key: "discussion.record", text: "Half a thought")])
    #expect(state.seen.contains("Half a thought"))
  }

  @Test func `nothing is written before what was kept has been read`() {
    var fixture = BoardFixture.cast(BoardFixture.divided)
    fixture.open(.first)
    var state = fixture.state()
    #expect(state.press("d") == [.openCase(Self.number)])
    #expect(state.press("Tab").isEmpty)
    #expect(state.context == .discussion)
    #expect(state.message?.text == "The case is still being read.")
    _ = state.update(.caseFailed(Self.number, "The package cannot be read."))
    #expect(state.words.contains("The package cannot be read."))
  }

  @Test func `an empty record is refused by its rule`() {
    var state = state()
    #expect(state.perform(.discuss).isEmpty)
    #expect(state.question == nil)
    #expect(state.message?.text == "The record of the discussion is empty. (R24)")
  }

  @Test func `the record is stated after RECORD, and only then does its draft go`() {
    var state = state()
    state.press("Tab")
    state.write("Scope was discussed.")
    state.press("Tab")
    #expect(state.context == .discussion)
    #expect(state.perform(.choose).isEmpty)
    state.write("record")
    #expect(state.press("Enter").isEmpty)
    for _ in "record" { state.press("Backspace") }
    state.write("RECORD")
    let body = StatementBody.discussionHeld(Self.number, record: "Scope was discussed.")
    #expect(state.press("Enter") == [.state(body)])
    #expect(state.work[Self.number]?.draft.text(.discussion) == "Scope was discussed.")
    #expect(
      state.update(.done(.state(body), receipt: ""))
        == [.readRecord, .discardDraft(Self.number, prefix: "discussion.")])
    #expect(state.work[Self.number]?.draft.text(.discussion) == "")
  }

  @Test func `a statement that was not added leaves the text as it is`() {
    var state = state()
    state.press("Tab")
    state.write("Kept")
    state.press("Esc")
    _ = state.perform(.discuss)
    state.write("RECORD")
    state.press("Enter")
    let body = StatementBody.discussionHeld(Self.number, record: "Kept")
    _ = state.update(.notDone(.state(body), "The disk is full; nothing was recorded."))
    #expect(state.seen.contains("Kept"))
    #expect(state.seen.contains("The disk is full"))
  }

  @Test func `a text being written closes when another administrator has recorded the discussion`()
  {
    var state = state()
    state.press("Tab")
    var fixture = BoardFixture.cast(BoardFixture.divided)
    fixture.open(.first)
    fixture.say(.discussionHeld(Self.number, record: "Theirs."), by: BoardFixture.hale)
    _ = state.update(.recordRead(fixture.proceedings))
    #expect(state.context == .discussion)
    #expect(state.words.contains("Record of the discussion Theirs."))
  }
}
