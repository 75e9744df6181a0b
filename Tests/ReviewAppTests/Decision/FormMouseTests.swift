import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

/// A click in the form goes to what it hits; it never chooses, and never casts.
@Suite struct FormMouseTests {
  private static let number = PracticeFixture.number

  private static func deciding(_ columns: Int, _ rows: Int) -> AppState {
    let text = (1...60).map { "w\($0)" }.joined(separator: " ")
    return PracticeFixture.deciding(
      columns: columns, rows: rows,
      items: [DraftItem(key: "first.reasons.1", text: text, cursor: 0)])
  }

  /// The cell at which a text is seen.
  private static func cell(of text: String, in state: AppState) -> Position? {
    let screen = state.render()
    for row in 0..<screen.size.rows {
      let line = screen.snapshot(row: row)
      if let range = line.range(of: text) {
        return Position(
          row: row, column: line.distance(from: line.startIndex, to: range.lowerBound))
      }
    }
    return nil
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `a click in a text puts the cursor on the word that is hit`(_ size: (Int, Int)) throws {
    var state = Self.deciding(size.0, size.1)
    state.press("Tab", "Tab")
    let place = try #require(Self.cell(of: "w14", in: state))
    _ = state.update(.input(.mouse(MouseEvent(.press, at: place))))
    #expect(state.render().cursor == place)
    state.write("|")
    #expect(state.work[Self.number]?.draft.text(.reasons(.first, 1)).contains("w13 |w14") == true)
  }

  @Test func `a click on a choice focuses it, and a key makes it`() throws {
    var state = Self.deciding(80, 24)
    let place = try #require(Self.cell(of: "Disapprove:", in: state))
    let effects = state.update(.input(.mouse(MouseEvent(.press, at: place))))
    #expect(AppState.kept(effects).map(\.key) == ["form.focus"])
    #expect(state.formItems(Self.number).focused == .vote(.disapprove))
    #expect(state.seen.contains("( ) Disapprove"))
    #expect(AppState.kept(state.press("Space")).first?.text == "disapprove")
  }

  @Test func `a double click casts nothing, and beside the form nothing is hit`() throws {
    var state = Self.deciding(80, 24)
    state.press("Space", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn")
    let place = try #require(Self.cell(of: "Look over the ballot", in: state))
    let effects = state.update(.input(.mouse(MouseEvent(.doubleClick, at: place))))
    #expect(state.page == .decision(Self.number))
    #expect(!effects.contains { if case .castBallot = $0 { true } else { false } })
    let focused = state.formItems(Self.number).focused
    for row in [0, 22, 23] {
      let outside = Position(row: row, column: 10)
      #expect(state.update(.input(.mouse(MouseEvent(.press, at: outside)))).isEmpty)
    }
    #expect(state.formItems(Self.number).focused == focused)
  }

  @Test func `the wheel goes from item to item`() {
    var state = Self.deciding(80, 24)
    let place = Position(row: 10, column: 10)
    _ = state.update(.input(.mouse(MouseEvent(.wheelDown, at: place))))
    #expect(state.formItems(Self.number).focused == .vote(.disapprove))
    _ = state.update(.input(.mouse(MouseEvent(.wheelUp, at: place))))
    #expect(state.formItems(Self.number).focused == .vote(.approve))
  }
}
