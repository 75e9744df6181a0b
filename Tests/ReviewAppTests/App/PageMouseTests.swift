import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

/// The mouse on pages other than the reader and the decision form.
@Suite struct PageMouseTests {
  private static func click(
    _ state: inout AppState, row: Int, _ action: MouseEvent.Action = .press
  ) -> [Effect] {
    state.update(.input(.mouse(MouseEvent(action, at: Position(row: row, column: 8)))))
  }

  @Test func `a click below the last case hits none`() {
    var state = PracticeFixture.cleared.state()
    _ = Self.click(&state, row: 4)
    #expect(state.selectedNumber == PracticeFixture.number43)
    #expect(Self.click(&state, row: 20, .doubleClick).isEmpty)
    #expect(state.page == .docket)
    #expect(state.selectedNumber == PracticeFixture.number43)
  }

  @Test func `a double click opens the place that was found`() {
    var state = PracticeFixture.cleared.state()
    state.press("F")
    state.write("budget")
    state.press("Enter")
    let places = FoundPlace.all(of: "budget", in: PracticeFiles.package(PracticeFixture.number))
    _ = state.update(.foundInCase(PracticeFixture.number, places, serial: 1))
    _ = Self.click(&state, row: 7)
    #expect(state.docketFind?.list.selected == 2)
    #expect(Self.click(&state, row: 7, .doubleClick) == [.openCase(PracticeFixture.number)])
    #expect(state.awaitedPlace == places[2])
  }

  @Test func `a click on the sheet of a measure goes to what it hits and does nothing else`() {
    var state = BoardFixture().state()
    state.press("x u")
    let rows = state.seen.split(separator: "\n", omittingEmptySubsequences: false)
    let choice = rows.firstIndex { $0.contains("Anna Reyes") } ?? 0
    let act = rows.firstIndex { $0.contains("[ Put it on record") } ?? 0
    _ = Self.click(&state, row: choice)
    #expect(state.measureSheet?.focus == .choice(.member(BoardFixture.reyes)))
    #expect(state.measureSheet?.chosen == nil)
    _ = Self.click(&state, row: act, .doubleClick)
    #expect(state.measureSheet?.focus == .act)
    #expect(state.question == nil)
    _ = Self.click(&state, row: 3, .wheelUp)
    #expect(state.measureSheet?.focus == .cancel)
  }
}
