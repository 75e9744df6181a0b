import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct MeasurePageTests {
  private static let hale = BoardFixture.hale

  @Test func `x says which measures there are, and nothing is done by one key`() {
    var state = BoardFixture().state()
    state.press("x")
    #expect(state.words.contains("x u a member is unavailable"))
    #expect(state.page == .board)
  }

  @Test func `a member becomes unavailable after choice, reason and the typed word`() {
    var state = BoardFixture().state()
    state.press("x u", "Down", "Enter", "Tab", "Tab")
    state.write("In hospital.")
    state.press("Tab", "Tab", "Enter")
    #expect(state.words.contains("Peter Lindqvist: In hospital."))
    #expect(state.press("y").isEmpty)
    state.press("Backspace")
    state.write("RECORD")
    let body = StatementBody.memberUnavailable(BoardFixture.lindqvist, reason: "In hospital.")
    #expect(state.press("Enter") == [.state(body)])
    #expect(state.page == .measure, "the sheet stays until it is on record")
    _ = state.update(.done(.state(body), receipt: ""))
    #expect(state.page == .board)
    #expect(state.measureSheet == nil)
  }

  @Test func `cancel comes before the act, and what was written is kept for another time`() {
    var state = BoardFixture().state()
    state.press("x a")
    state.write("All done.")
    state.press("Tab", "Enter")
    #expect(state.page == .board)
    #expect(state.message?.text == "Nothing was done.")
    state.press("x a")
    #expect(state.words.contains("All done."))
  }

  @Test func `without a reason nothing is asked, and the rule's words are shown beforehand`() {
    var state = BoardFixture().state()
    state.press("x r")
    #expect(state.wholePage().contains("not now:"))
    state.press("Tab", "Tab", "Enter")
    #expect(state.question == nil)
    #expect(state.message?.tone == .warning)
  }

  @Test func `a measure that a rule refuses is not begun`() {
    var fixture = BoardFixture()
    fixture.clear()
    fixture.cast(BoardFixture.ballot(of: BoardFixture.okafor, .approve))
    fixture.say(.boardAdjourned(reason: "Over."), by: Self.hale)
    var state = fixture.state()
    for keys in ["x e", "x n", "x a", "x u", "x m", "x d"] {
      state.press(keys)
      #expect(state.page == .board, "\(keys)")
      #expect(state.message?.tone == .warning, "\(keys)")
    }
    #expect(BoardFixture().state(.member(BoardFixture.okafor)).whyNot(.adjournment) != nil)
  }

  @Test func `a moratorium is ended by the scope that is in force`() {
    var fixture = BoardFixture()
    fixture.say(.moratoriumDeclared(.governmentWide, reason: "Vacancy."), by: Self.hale)
    var state = fixture.state()
    state.press("x n", "Enter", "Tab")
    state.write("Filled.")
    state.press("Tab", "Tab", "Enter")
    state.write("END")
    #expect(
      state.press("Enter") == [.state(.moratoriumEnded(.governmentWide, reason: "Filled."))])
  }

  @Test func `a case is docketed once every discrepancy is settled in words`() {
    let third = BoardFixture.number("2025-1049")
    var fixture = BoardFixture()
    func state() -> AppState {
      var state = fixture.state()
      state.docket.entries.append(DocketEntry(number: third))
      return state
    }
    let docketed = DocketedCase(
      number: third, package: BoardFixture.package,
      agency: BoardFixture.docketed(third).agency, criterion: .a, edition: .ecqs2006Published,
      discrepancies: ["narrative-missing"])
    var before = state()
    #expect(before.press("x d", "Enter") == [.inspectCase(third)])
    _ = before.update(
      .caseInspected(
        InspectedCase(docketed: docketed, sentences: ["narrative-missing": "No ECQ 3."])))
    #expect(before.wholePage().contains("narrative-missing, to be settled now: No ECQ 3."))
    before.press("Tab")
    before.write("It stands under ECQ 2.")
    before.press("Tab", "Tab", "Enter")
    before.write("SETTLE")
    let settled = StatementBody.discrepancyResolved(
      third, BoardFixture.package, check: "narrative-missing", reason: "It stands under ECQ 2.")
    #expect(before.press("Enter") == [.state(settled)])
    _ = before.update(.done(.state(settled), receipt: ""))
    fixture.say(settled, by: Self.hale)
    _ = before.update(.recordRead(fixture.proceedings))
    #expect(before.page == .measure)
    before.press("Tab", "Tab", "Enter")
    before.write("DOCKET")
    #expect(before.press("Enter") == [.state(.caseDocketed(docketed))])
  }

  @Test func `experience that the agency declares is shown, and its lack is said beforehand`() {
    let third = BoardFixture.number("2025-1049")
    func state(_ experience: String?) -> AppState {
      var state = BoardFixture().state()
      state.docket.entries.append(DocketEntry(number: third))
      state.press("x d", "Enter")
      let docketed = DocketedCase(
        number: third, package: BoardFixture.package,
        agency: BoardFixture.docketed(third).agency, criterion: .a, edition: .ecqs2006Published,
        earlierDisapprovals: 2, declaredExperience: experience)
      _ = state.update(.caseInspected(InspectedCase(docketed: docketed, sentences: [:])))
      return state
    }
    var barred = state(nil)
    #expect(barred.wholePage().contains("disapproved this candidate for this position 2 times"))
    #expect(barred.wholePage().contains("declares no additional qualifying experience"))
    barred.press("Tab", "Tab", "Enter")
    #expect(barred.question == nil)
    var taken = state("ECQ 3: Led the move of two offices.")
    #expect(taken.wholePage().contains("ECQ 3: Led the move of two offices."))
    taken.press("Tab", "Tab", "Enter")
    taken.write("DOCKET")
    guard case .state(.caseDocketed(let docketed)) = taken.press("Enter").first else {
      return #expect(Bool(false))
    }
    #expect(docketed.declaredExperience == "ECQ 3: Led the move of two offices.")
  }
}
