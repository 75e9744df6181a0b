import HarmlessText
import Testing
import TextScreen

@Suite struct ScreenTextTests {
  private func screen(_ columns: Int = 10, _ rows: Int = 2) -> Screen {
    Screen(size: Size(columns: columns, rows: rows))
  }

  private func at(_ row: Int, _ column: Int) -> Position { Position(row: row, column: column) }

  @Test func cellIsEightBytesWithoutPadding() {
    #expect(MemoryLayout<Cell>.size == 8)
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test func returnsTheNextColumn() {
    var screen = screen()
    let next = screen.put("ab", at: at(1, 3), role: .heading)
    #expect(next == 5)
    screen.put("c", at: at(1, next))
    #expect(screen.snapshot() == "\n   abc\n")
    #expect(screen[at(1, 3)]?.style.role == .heading)
    #expect(screen[at(1, 5)]?.style.role == .plain)
  }

  @Test func clipsAtEveryEdge() {
    var screen = screen(5, 1)
    screen.put("abcdefgh", at: at(0, 3))
    screen.put("xyz", at: at(0, -2))
    screen.put("no", at: at(1, 0))
    screen.put("no", at: at(-1, 0))
    screen.put("no", at: at(0, 5))
    screen.put("no", at: at(0, -7))
    #expect(screen.snapshot() == "z  ab\n")
  }

  @Test func maxWidthClipsOrEndsInAnEllipsis() {
    var screen = screen(10, 3)
    #expect(screen.put("abcdef", at: at(0, 0), maxWidth: 4) == 4)
    #expect(screen.put("abcdef", at: at(1, 0), maxWidth: 4, truncation: .ellipsis) == 4)
    #expect(screen.put("abcd", at: at(2, 0), maxWidth: 4, truncation: .ellipsis) == 4)
    #expect(screen.snapshot() == "abcd\nabc…\nabcd\n")
  }

  @Test func asciiScreensCutWithATilde() {
    var screen = Screen(size: Size(columns: 4, rows: 1), lineSet: .ascii)
    screen.put("abcdef", at: at(0, 0), truncation: .ellipsis)
    #expect(screen.snapshot() == "abc~\n")
  }

  @Test func wideCharactersTakeTwoCells() {
    var screen = screen(6, 1)
    #expect(screen.put("漢字x", at: at(0, 0)) == 5)
    #expect(screen[at(0, 1)]?.isContinuation == true)
    #expect(screen[at(0, 0)]?.width == 2)
    #expect(screen.snapshot() == "漢字x\n")
  }

  @Test func neverHalfAWideCharacter() {
    var screen = screen(5, 3)
    #expect(screen.put("a漢字", at: at(0, 0), maxWidth: 4) == 3)
    #expect(screen.put("漢字", at: at(1, 2)) == 4)
    screen.put("漢字", at: at(2, -1))
    #expect(screen.snapshot() == "a漢\n  漢\n 字\n")
  }

  @Test func ellipsisAfterWideCharactersStaysWithinTheWidth() {
    var screen = screen(8, 1)
    let next = screen.put("漢字漢字", at: at(0, 0), maxWidth: 4, truncation: .ellipsis)
    #expect(next == 3)
    #expect(screen.snapshot() == "漢…\n")
  }

  @Test(arguments: [0, 1, 2, 3])
  func overwritingHalfOfAWideCharacterBlanksTheOther(column: Int) {
    var screen = screen(4, 1)
    screen.put("漢字", at: at(0, 0))
    screen.put("x", at: at(0, column))
    #expect(screen.snapshot() == ["x 字\n", " x字\n", "漢x\n", "漢 x\n"][column])
    for column in 0..<4 where screen[at(0, column)]?.isContinuation == true {
      #expect(screen[at(0, column - 1)]?.width == 2)
    }
  }

  @Test func combiningMarksJoinTheirBase() {
    var screen = screen(4, 1)
    #expect(screen.put("e\u{301}x", at: at(0, 0)) == 2)
    #expect(screen.snapshot() == "e\u{301}x\n")
    #expect(screen.snapshot().unicodeScalars.count == 4)
  }

  @Test func atMostFourMarksStayOnACell() throws {
    var screen = screen(4, 1)
    let tower = "a" + String(repeating: "\u{301}\u{302}", count: 10)
    screen.put("\(tower)b", at: at(0, 0))
    let cell = try #require(screen[at(0, 0)])
    let marks = try #require(screen.marks(of: cell))
    #expect((1...4).contains(marks.count))
  }

  @Test func equalityIgnoresHowMarksAreNumbered() {
    var one = screen()
    one.put("e\u{301}", at: at(0, 0))
    one.put("o\u{308}", at: at(0, 4))
    var other = screen()
    other.put("o\u{308}", at: at(0, 4))
    other.put("e\u{301}", at: at(0, 0))
    #expect(one == other)
    other.put("e\u{300}", at: at(0, 0))
    #expect(one != other)
  }

  @Test func centeredAndTrailing() {
    var screen = screen(10, 2)
    screen.putCentered("abcd", row: 0, columns: 0..<10)
    #expect(screen.putTrailing("xyz", row: 1, endingAt: 10) == 7)
    #expect(screen.snapshot() == "   abcd\n       xyz\n")
  }
}
