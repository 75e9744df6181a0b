import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct DiscussionPageTests {
  private var opened: BoardFixture {
    var fixture = BoardFixture.cast(BoardFixture.divided)
    fixture.open(.first)
    return fixture
  }

  private func state(
    _ fixture: BoardFixture, _ viewer: Viewer = .administrator(BoardFixture.hale),
    columns: Int = 120, rows: Int = 36
  ) -> AppState {
    var state = fixture.state(
      viewer, at: .discussion(BoardFixture.first), columns: columns, rows: rows)
    _ = state.update(BoardFixture.opened())
    return state
  }

  @Test(arguments: [120, 80, 40])
  func `votes, positions and reasons are all there, at every width`(_ columns: Int) {
    let words = state(opened, columns: columns).wholePage()
    for text in [
      "Ballots: 2 approve, 1 disapproves.", "Leading People", "deficiency (1)",
      "nobody notes a deficiency", "Margaret Okafor · ballot: disapprove",
      "Scope of the reorganization is not shown.",
      "“brought the chiefs together” (Qualifications statement, p. 4, par. 2)",
      "A rotation in budget execution.", "Anna Reyes · ballot: approve No reasons are given.",
    ] {
      #expect(words.contains(text), "\(text) in \(words)")
    }
  }

  @Test func `members stand side by side where there is room, and below one another where not`() {
    let wide = state(opened).seen.split(separator: "\n")
    #expect(
      wide.contains { $0.contains("Okafor") && $0.contains("Lindqvist") && $0.contains("Reyes") })
    #expect(wide.contains { $0.contains("disapprove") && $0.contains("  approve") })
    let narrow = state(opened, columns: 40).seen.split(separator: "\n")
    #expect(narrow.contains { $0.contains("Okafor: disapprove") })
  }

  @Test func `no line is cut at forty columns`() {
    let sheet = state(opened, columns: 40).discussionSheet(BoardFixture.first)
    for line in sheet?.lines ?? [] { #expect(line.indent + line.text.width <= 38) }
  }

  @Test func `the page scrolls, and goes from part to part`() {
    var state = state(opened, columns: 40, rows: 12)
    #expect(!state.seen.contains("Margaret Okafor"))
    state.press("]", "]")
    #expect(state.seen.contains("Margaret Okafor"), "\(state.seen)")
    state.press("[", "[", "j")
    #expect(state.work[BoardFixture.first]?.sheet.top == 1)
    state.press("G")
    #expect(state.seen.contains("No reasons are given."), "\(state.seen)")
  }

  @Test func `final votes stand before the first ballots when they are open`() {
    let words = state(BoardFixture.disapproved).wholePage()
    #expect(words.contains("Ballots: 2 approve, 1 disapproves."))
    #expect(words.contains("Final votes: 1 approves, 2 disapprove."))
    #expect(words.contains("Record of the discussion The board discussed ECQ 2."))
    let final = words.range(of: "Margaret Okafor · final vote: disapprove")
    let first = words.range(of: "Margaret Okafor · ballot: disapprove")
    #expect(final != nil && first != nil)
    if let final, let first { #expect(final.lowerBound < first.lowerBound) }
  }

  @Test func `members read on, and go to their final vote once the discussion is recorded`() {
    var before = state(opened, .member(BoardFixture.reyes))
    before.press("d")
    #expect(before.page == .discussion(BoardFixture.first))
    before.press("Tab")
    #expect(before.message?.text == "The administrator records the discussion (R27).")

    var fixture = opened
    fixture.say(.discussionHeld(BoardFixture.first, record: "Done."), by: BoardFixture.hale)
    var after = state(fixture, .member(BoardFixture.reyes))
    #expect(after.words.contains("d goes to your final vote."))
    after.press("d")
    #expect(after.page == .decision(BoardFixture.first))
  }
}

extension String {
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}
