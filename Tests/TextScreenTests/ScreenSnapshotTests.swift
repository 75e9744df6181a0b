import Testing
import TextScreen

@Suite struct ScreenSnapshotTests {
  @Test func styledSnapshotListsStretchesAndCursor() {
    var screen = Screen(size: Size(columns: 8, rows: 2))
    screen.put("ab", at: Position(row: 0, column: 1), role: .heading)
    screen.put(
      "c", at: Position(row: 0, column: 3), style: Style(role: .heading, emphasis: [.bold]))
    screen.cursor = Position(row: 1, column: 2)
    #expect(
      screen.styledSnapshot() == " abc\n\n0:1-2 heading\n0:3-3 heading+bold\ncursor 1:2\n")
    screen.isCursorVisible = false
    #expect(screen.styledSnapshot().hasSuffix("cursor 1:2 hidden\n"))
  }

  @Test func rowsOutsideAreEmpty() {
    #expect(Screen(size: Size(columns: 2, rows: 1)).snapshot(row: 4) == "")
    #expect(Screen(size: Size(columns: 0, rows: 0)).snapshot() == "")
  }
}
