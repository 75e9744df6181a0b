import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct ConflictPageTests {
  private static let number = PracticeFixture.number45

  private func asked(columns: Int = 80, rows: Int = 24) -> AppState {
    var state = PracticeFixture().state(columns: columns, rows: rows)
    _ = state.resume(Self.number)
    return state
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `before the answer nothing of a case is seen but number, candidate, position and agency`(
    _ size: (Int, Int)
  ) {
    let state = asked(columns: size.0, rows: size.1)
    let cover = PracticeFiles.package(Self.number).cover
    let page = state.wholePage()
    for text in [
      "Case 2025-1045", cover.candidate.string, cover.position.string,
      "Federal Waterways Safety Board",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    for text in ["Criterion", "ubmission", "disapproved", "SES-", "2024", "pages", "ECQ"] {
      #expect(!page.contains(text), "\(text)")
    }
    #expect(state.seen.contains("c  No conflict: open the case"))
    #expect(state.seen.contains("x  I excuse myself from this case"))
    #expect(
      state.render().cursor.map { state.render().snapshot(row: $0.row).contains("c  No") } == true)
  }

  @Test func `opening asks first and reads nothing`() {
    var state = PracticeFixture().state()
    #expect(state.press("Enter").isEmpty)
    #expect(state.page == .conflict(PracticeFixture.number))
    #expect(state.press("Enter").isEmpty)
    #expect(state.page == .conflict(PracticeFixture.number))
    #expect(state.press("w").isEmpty)
    #expect(state.statusRow.contains("Conflict question. Not opened."))
  }

  @Test func `earlier submissions stay closed until the question is answered`() {
    var state = asked()
    state.press("Esc", "h")
    #expect(state.page == .docket)
    #expect(state.words.contains("Earlier submissions are part of the case: open it first."))
    var cleared = PracticeFixture()
    cleared.clear(Self.number, PracticeFixture.okafor)
    state = cleared.state()
    state.press("j", "j", "j", "j", "h")
    #expect(state.page == .history(Self.number))
    #expect(state.words.contains("This is submission 2 of Stephen A. Vandermeer"))
  }

  @Test func `no conflict is stated, and the case opens when that is in the record`() {
    var state = asked()
    let body = StatementBody.conflictAnswered(Self.number, .none)
    #expect(state.press("c") == [.state(body)])
    #expect(state.press("c").isEmpty)
    #expect(state.words.contains("The last act is still being saved."))
    #expect(state.page == .conflict(Self.number))
    let effects = state.update(.done(.state(body), receipt: ""))
    #expect(effects == [.readRecord, .openCase(Self.number)])
    #expect(state.page == .reader(Self.number))
    #expect(state.words.contains("Noted: no conflict."))
  }

  @Test func `an answer that could not be recorded leaves the case closed`() {
    var state = asked()
    let body = StatementBody.conflictAnswered(Self.number, .none)
    state.press("c")
    #expect(state.update(.notDone(.state(body), "The disk is full. Try again.")) == [.readRecord])
    #expect(state.page == .conflict(Self.number))
    #expect(state.statusRow.contains("The disk is full. Try again."))
    #expect(state.press("c") == [.state(body)])
  }

  @Test func `excusing oneself asks once more, and only y does it`() {
    for key in ["Enter", "x", "Space", "c", "Tab"] {
      var state = asked()
      state.press("x")
      #expect(state.words.contains("cannot be taken back on this board"))
      #expect(state.press(key).isEmpty, "\(key)")
      #expect(state.words.contains("Press y to go on, or n to leave it."))
      #expect(state.question != nil)
    }
    for key in ["n", "Esc", "q", "N"] {
      var state = asked()
      state.press("x")
      #expect(state.press(key).isEmpty)
      #expect(state.question == nil)
      #expect(state.words.contains("Nothing was done."))
    }
    var state = asked()
    let body = StatementBody.conflictAnswered(Self.number, .excused(.ownJudgment))
    #expect(state.press("x", "y") == [.state(body)])
    _ = state.update(.done(.state(body), receipt: ""))
    #expect(state.page == .docket)
    #expect(state.words.contains("You are excused from case 2025-1045."))
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `the question fits and its answers are seen`(_ size: (Int, Int)) {
    var state = asked(columns: size.0, rows: size.1)
    state.press("x")
    #expect(state.words.contains("n leave it"))
    #expect(state.words.contains("y go on"))
    #expect(state.words.contains("No reason is asked"))
    #expect(!state.words.contains("? help"), "keys of the page do nothing while a question waits")
    let cursor = state.render().cursor
    #expect(cursor.map { state.render().snapshot(row: $0.row).contains("n  leave it") } == true)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `a member of the submitting agency is told why and the case stays closed`(_ size: (Int, Int))
  {
    var state = PracticeFixture().state(
      .member(PracticeFixture.reyes), columns: size.0, rows: size.1)
    #expect(state.resume(PracticeFixture.number46).isEmpty)
    #expect(state.words.contains("it comes from your own agency (R8)"), "\(state.seen)")
    #expect(!state.words.contains("No conflict: open"))
    #expect(!state.words.contains("c no conflict"))
    for key in ["c", "x", "Enter", "d", "J"] {
      #expect(state.press(key).isEmpty)
      #expect(state.page == .conflict(PracticeFixture.number46))
    }
    state.press("c")
    #expect(state.words.contains("You are excused from this case."))
    state.press("Esc")
    #expect(state.page == .docket)
  }

  @Test func `an excused member cannot reach the case from its neighbour`() {
    var fixture = PracticeFixture()
    fixture.clear(PracticeFixture.number45, PracticeFixture.reyes)
    var state = fixture.state(.member(PracticeFixture.reyes))
    _ = state.resume(PracticeFixture.number45)
    _ = state.update(PracticeFixture.opened(PracticeFixture.number45))
    let effects = state.press("J")
    #expect(!effects.contains(.openCase(PracticeFixture.number46)))
    #expect(state.page == .conflict(PracticeFixture.number46))
    #expect(state.words.contains("own agency (R8)"))
  }

  @Test func `in the smallest window the whole question is to be seen`() {
    for package in PracticeFiles.packages {
      let state = PracticeFixture().state(
        at: .conflict(package.cover.number), columns: 40, rows: 12)
      let words = state.words
      #expect(words.contains(package.cover.candidate.string))
      #expect(words.contains(package.cover.position.string), "\(words)")
      #expect(words.contains(package.cover.agency.display.string))
      if package.cover.number != PracticeFixture.number46 {
        #expect(words.contains("x I excuse myself from this case"))
      }
    }
  }
}
