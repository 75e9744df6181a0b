import Testing
import TextScreen

@Suite struct ScreenLinesTests {
  @Test func boxWithTitle() {
    var screen = Screen(size: Size(columns: 14, rows: 3))
    screen.box(screen.bounds, title: "1 Text", isFocused: true)
    #expect(screen.snapshot() == "┌ 1 Text ────┐\n│            │\n└────────────┘\n")
    #expect(screen[Position(row: 0, column: 2)]?.style.role == .focusedTitle)
    #expect(screen[Position(row: 0, column: 12)]?.style.role == .border)
  }

  @Test func longTitlesAreCutInsideTheBox() {
    var screen = Screen(size: Size(columns: 10, rows: 2))
    screen.box(screen.bounds, title: "A very long title")
    #expect(screen.snapshot(row: 0) == "┌ A ver… ┐")
  }

  @Test func rulesJoinBordersAndEachOther() {
    var screen = Screen(size: Size(columns: 7, rows: 5))
    screen.box(screen.bounds)
    screen.horizontalRule(row: 2, columns: 0..<7)
    screen.verticalRule(column: 3, rows: 0..<5)
    #expect(screen.snapshot() == "┌──┬──┐\n│  │  │\n├──┼──┤\n│  │  │\n└──┴──┘\n")
  }

  @Test func boxesThatShareAnEdgeAreJoined() {
    var screen = Screen(size: Size(columns: 7, rows: 3))
    screen.box(Rectangle(row: 0, column: 0, columns: 4, rows: 3))
    screen.box(Rectangle(row: 0, column: 3, columns: 4, rows: 3))
    #expect(screen.snapshot() == "┌──┬──┐\n│  │  │\n└──┴──┘\n")
  }

  @Test func asciiLines() {
    var screen = Screen(size: Size(columns: 7, rows: 3), lineSet: .ascii)
    screen.box(screen.bounds)
    screen.verticalRule(column: 3, rows: 0..<3)
    #expect(screen.snapshot() == "+--+--+\n|  |  |\n+--+--+\n")
  }

  @Test func textThatLooksLikeALineIsNotJoined() {
    var screen = Screen(size: Size(columns: 3, rows: 1))
    screen.put("───", at: Position(row: 0, column: 0))
    screen.verticalRule(column: 1, rows: 0..<1)
    screen.verticalRule(column: 1, rows: 0..<3)
    #expect(screen.snapshot() == "─│─\n")
  }

  @Test func linesOutsideTheScreenAreCut() {
    var screen = Screen(size: Size(columns: 3, rows: 2))
    screen.box(Rectangle(row: -1, column: -1, columns: 3, rows: 3))
    #expect(screen.snapshot() == " │\n─┘\n")
  }
}
