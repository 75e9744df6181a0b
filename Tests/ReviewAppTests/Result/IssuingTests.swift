import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct IssuingTests {
  private static let number = BoardFixture.first

  private func state(_ fixture: BoardFixture) -> AppState {
    var state = fixture.state(columns: 80, rows: 24)
    state.press("r")
    _ = state.update(BoardFixture.opened())
    return state
  }

  @Test func `every change is kept at once`() {
    var state = state(BoardFixture.disapproved)
    state.press("Tab")
    #expect(
      state.write("x")
        == [.keepDraft(Self.number, [DraftItem(key: "result.reasons.1", text: "x", cursor: 1)])])
    state.press("Tab")
    #expect(
      state.perform(.toggle)
        == [.keepDraft(Self.number, [DraftItem(key: "result.deficient.1", text: "yes")])])
    #expect(state.resultDraft(Self.number)?.issued.deficiencies == [1, 2])
    #expect(
      state.perform(.toggle)
        == [.keepDraft(Self.number, [DraftItem(key: "result.deficient.1", text: "no")])])
    #expect(state.resultDraft(Self.number)?.issued.deficiencies == [2])
  }

  @Test func `a disapproval without reasons or guidance is refused in advance`() {
    var state = state(BoardFixture.disapprovedInSilence)
    #expect(state.words.contains("A disapproval needs specific reasons or guidance. (R25)"))
    state.press("i")
    #expect(state.question == nil)
    #expect(state.message?.text == "A disapproval needs specific reasons or guidance. (R25)")
    state.press("Tab")
    state.write("No result is shown.")
    state.press("Esc", "i")
    #expect(state.question?.word == "ISSUE")
  }

  @Test func `a text that names a member is refused in advance`() {
    var state = state(BoardFixture.approved)
    state.press("Tab")
    state.write(" Ask Margaret Okafor.")
    state.press("Esc", "i")
    #expect(state.question == nil)
    #expect(state.message?.text.string.contains("(R33)") == true)
  }

  @Test func `what might tell of a member is pointed out beneath its text until it is worded anew`()
  {
    var state = state(BoardFixture.approved)
    let remark = "It speaks of a member; let the Board speak. (R33)"
    #expect(state.words.contains(remark))
    state.press("Tab")
    for _ in 0..<60 { state.press("Backspace") }
    state.write("An executive seminar.")
    #expect(state.resultDraft(Self.number)?.issued.recommendations == "An executive seminar.")
    #expect(!state.words.contains(remark))
  }

  @Test func `the result is issued after ISSUE, then written, and its places are shown`() {
    var fixture = BoardFixture.disapproved
    var state = state(fixture)
    guard let issued = state.resultDraft(Self.number)?.issued else {
      Issue.record("no result")
      return
    }
    state.press("i")
    state.write("ISSUED")
    #expect(state.press("Enter").isEmpty)
    state.press("Backspace")
    let body = StatementBody.resultIssued(Self.number, issued)
    #expect(state.press("Enter") == [.state(body)])
    #expect(
      state.update(.done(.state(body), receipt: ""))
        == [
          .readRecord, .discardDraft(Self.number, prefix: "result."), .writeResult(Self.number),
        ])
    fixture.say(body, by: BoardFixture.hale)
    _ = state.update(.recordRead(fixture.proceedings))
    _ = state.update(.resultWritten(Self.number, ["results/2025-1041/notice.txt"]))
    #expect(state.seen.contains("Written: results/2025-1041/notice.txt"))
    state.press("j")
    #expect(
      state.wholePage().contains("The result is issued. Written: results/2025-1041/notice.txt"))
    state.press("Tab")
    #expect(state.context == .result)
    // What a cut may have left unwritten is written again, without a question.
    #expect(state.press("i") == [.writeResult(Self.number)])
    #expect(state.question == nil)
  }

  @Test func `a broken template is named, and nothing is issued with it`() {
    var state = state(BoardFixture.disapproved)
    _ = state.update(.lettersBroken("templates/notice.txt.mustache, line 4: a tag is not ended."))
    #expect(state.wholePage().contains("templates/notice.txt.mustache, line 4"))
    #expect(!state.wholePage().contains("Options of the agency"))
    state.press("i")
    #expect(state.question == nil)
    #expect(state.message?.text.string.contains("line 4") == true)
  }

  @Test func `members read the result once it is issued, and cannot write it`() {
    var fixture = BoardFixture.disapproved
    fixture.say(
      .resultIssued(
        Self.number,
        IssuedResult(
          outcome: .disapproved, reasons: [2: "Team size is not given."], deficiencies: [2])),
      by: BoardFixture.hale)
    var state = fixture.state(.member(BoardFixture.reyes), at: .result(Self.number))
    #expect(state.wholePage().contains("Team size is not given."))
    #expect(
      state.wholePage().contains(
        "INSIDE RECORD: privileged, names members and votes, not to leave the board"))
    state.press("Tab")
    #expect(state.context == .result)
    state.press("i")
    #expect(state.message?.text == "The administrator issues the result (R27).")
  }
}
