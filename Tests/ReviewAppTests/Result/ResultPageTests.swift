import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct ResultPageTests {
  private static let number = BoardFixture.first

  private func state(
    _ fixture: BoardFixture, columns: Int = 80, rows: Int = 24, items: [DraftItem] = []
  ) -> AppState {
    var state = fixture.state(columns: columns, rows: rows)
    state.press("r")
    _ = state.update(BoardFixture.opened(Self.number, items))
    return state
  }

  @Test(arguments: [120, 80, 40])
  func `a disapproval is proposed from the majority's ballots, without a name`(_ columns: Int) {
    let state = state(BoardFixture.disapproved, columns: columns)
    let issued = state.resultDraft(Self.number)?.issued
    #expect(issued?.outcome == .disapproved)
    #expect(
      issued?.reasons == [2: "A member is right: no result is shown.\n\nTeam size is not given."])
    #expect(issued?.guidance == "Show what changed.")
    #expect(issued?.deficiencies == [2])
    #expect(issued?.presentationInadequate == false)
    let words = state.wholePage()
    for text in [
      "The case is disapproved.", "Final votes: 1 approves, 2 disapprove.",
      "Proposed from what Okafor and Reyes wrote.", "Team size is not given.",
      "The notice to the agency, as it will read",
      "The inside record, as it will read: stays with the board",
      "[x] a deficiency",
    ] {
      #expect(words.contains(text), "\(text) in \(words)")
    }
  }

  @Test func `the notice is seen word for word, and names no member and no count`() {
    let state = state(BoardFixture.disapproved)
    guard let issued = state.resultDraft(Self.number)?.issued else {
      Issue.record("no result")
      return
    }
    let lines = state.previewLines(of: issued, Self.number, 78).map(\.text.string)
    let notice = lines.prefix { !$0.hasPrefix("The inside record") }.joined(separator: " ")
    for word in [
      "Okafor", "Lindqvist", "Reyes", "Agriculture", "Energy", "General Services", "Final votes",
    ] {
      #expect(!notice.contains(word))
    }
    for text in [
      "Dana Whitfield", "ECQ 2, Leading People", "Show what changed.",
      "(1) submitting the same case to the next scheduled Qualifications Review Board; or",
    ] {
      #expect(notice.contains(text), "\(text) in \(notice)")
    }
    // The inside record is the very one that is written, but for the statement yet to be made.
    for text in [
      "Margaret Okafor: disapprove", "Peter Lindqvist: approve", "the statement that issues this",
    ] {
      #expect(state.wholePage().contains(text), "\(text)")
    }
  }

  @Test func `an approval carries recommendations only`() {
    let state = state(BoardFixture.approved)
    let issued = state.resultDraft(Self.number)?.issued
    #expect(
      issued
        == IssuedResult(outcome: .approved, recommendations: "Coaching, as a member says."))
    #expect(!state.wholePage().contains("a deficiency, kept"))
    #expect(state.wholePage().contains("The approval does not depend on it."))
  }

  @Test func `what was written before is kept, also where it was emptied`() {
    let items = [
      DraftItem(key: "result.guidance", text: ""),
      DraftItem(key: "result.reasons.2", text: "In my words."),
      DraftItem(key: "result.deficient.2", text: "no"),
    ]
    let issued = state(BoardFixture.disapproved, items: items).resultDraft(Self.number)?.issued
    #expect(issued?.reasons == [2: "In my words."])
    #expect(issued?.guidance == "")
    #expect(issued?.deficiencies == [])
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `tab goes through every item and each is in sight`(_ size: (Int, Int)) {
    var state = state(BoardFixture.disapproved, columns: size.0, rows: size.1)
    for item in state.resultDraft(Self.number)?.items ?? [] {
      state.press("Tab")
      #expect(state.work[Self.number]?.sheet.focus == item)
      let cursor = state.render().cursor ?? Position(row: 0, column: 0)
      #expect(cursor.row > 0 && cursor.row < size.1 - 2)
    }
    state.press("Tab")
    #expect(state.work[Self.number]?.sheet.focus == nil)
    #expect(state.context == .result)
  }

  @Test func `a draft that is not read yet is not written over`() {
    var state = BoardFixture.disapproved.state()
    #expect(state.press("r") == [.openCase(Self.number), .readLetters])
    state.press("Tab")
    #expect(state.context == .result)
    state.press("i")
    #expect(state.question == nil)
    #expect(state.message?.text == "The case is still being read.")
  }

  @Test func `before the issue members are told that there is none`() {
    let state = BoardFixture.disapproved.state(
      .member(BoardFixture.okafor), at: .result(Self.number))
    #expect(state.words.contains("The result of this case is not issued."))
    #expect(!state.seen.contains("Team size"))
  }
}
