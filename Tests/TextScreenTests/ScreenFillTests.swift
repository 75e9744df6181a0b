import Testing
import TextScreen

@Suite struct ScreenFillTests {
  @Test func fillBlanksAndClips() {
    var screen = Screen(size: Size(columns: 6, rows: 2))
    screen.put("abcdef", at: Position(row: 0, column: 0))
    screen.fill(Rectangle(row: -1, column: 2, columns: 2, rows: 9), role: .selected)
    #expect(screen.snapshot() == "ab  ef\n\n")
    #expect(screen[Position(row: 1, column: 3)]?.style.role == .selected)
    #expect(screen[Position(row: 1, column: 4)]?.style.role == .plain)
  }

  @Test func fillNeverLeavesHalfAWideCharacter() {
    var screen = Screen(size: Size(columns: 6, rows: 1))
    screen.put("漢字漢", at: Position(row: 0, column: 0))
    screen.fill(Rectangle(row: 0, column: 1, columns: 2, rows: 1), role: .plain)
    #expect(screen.snapshot() == "    漢\n")
  }

  @Test func restyleKeepsCharactersAndEmphasis() {
    var screen = Screen(size: Size(columns: 6, rows: 1))
    screen.put(
      "ab漢", at: Position(row: 0, column: 0), style: Style(role: .plain, emphasis: .bold))
    screen.restyle(rows: 0..<1, role: .selected)
    #expect(screen.snapshot() == "ab漢\n")
    #expect(
      screen[Position(row: 0, column: 0)]?.style == Style(role: .selected, emphasis: .bold))
    #expect(screen[Position(row: 0, column: 2)]?.width == 2)
    #expect(screen[Position(row: 0, column: 5)]?.style.role == .selected)
  }

  @Test func emphasisIsAdded() {
    var screen = Screen(size: Size(columns: 3, rows: 1))
    screen.put("a", at: Position(row: 0, column: 0), role: .marked)
    screen.emphasize(screen.bounds, .reverse)
    screen.emphasize(screen.bounds, .bold)
    #expect(
      screen[Position(row: 0, column: 0)]?.style
        == Style(role: .marked, emphasis: [.bold, .reverse]))
  }

  @Test func everyStyleHasItsOwnIndex() {
    var seen: Set<Int> = []
    var screen = Screen(size: Size(columns: 1, rows: 1))
    for role in Role.allCases {
      for bits in UInt8(0)..<8 {
        screen.fill(screen.bounds, style: Style(role: role, emphasis: Emphasis(rawValue: bits)))
        let index = screen.cells[0].styleIndex
        #expect(index < Cell.styleCount)
        seen.insert(index)
      }
    }
    #expect(seen.count == Cell.styleCount)
  }
}
