import HarmlessText
import Testing
import TextScreen

@testable import CursesTerminal

@Suite struct ScreenComparisonTests {
  private func screen(_ rows: [String], columns: Int = 20) -> Screen {
    var screen = Screen(size: Size(columns: columns, rows: rows.count))
    for (row, text) in rows.enumerated() {
      screen.put("\(text)", at: Position(row: row, column: 0))
    }
    return screen
  }

  private func compare<Result>(
    _ old: Screen, _ new: Screen, _ body: (ScreenComparison) -> Result
  ) -> Result {
    var cells = old.cells
    return cells.withUnsafeMutableBufferPointer { old in
      new.cells.withUnsafeBufferPointer { cells in
        body(
          ScreenComparison(old: old, new: cells, size: new.size, marksAgree: true))
      }
    }
  }

  private func stretches(_ old: String, _ new: String) -> [Range<Int>] {
    compare(screen([old], columns: 30), screen([new], columns: 30)) { comparison in
      var found: [Range<Int>] = []
      comparison.forEachStretch(row: 0) { found.append($0) }
      return found
    }
  }

  @Test func equalScreensHaveNoChanges() {
    let one = screen(["a", "b"])
    #expect(compare(one, one) { $0.changedRows }.isEmpty)
    #expect(stretches("abc", "abc") == [])
  }

  @Test func changedRowsSpanFirstToLast() {
    let rows = compare(screen(["a", "b", "c", "d"]), screen(["a", "x", "c", "y"])) {
      $0.changedRows
    }
    #expect(rows == 1..<4)
  }

  @Test func stretchesThatAreCloseAreOne() {
    #expect(stretches("abcdef", "aXcdYf") == [1..<5])
    #expect(stretches("a23456789012345b", "X23456789012345Y") == [0..<1, 15..<16])
  }

  @Test func stretchesHoldWholeWideCharacters() {
    #expect(stretches("漢字", "漢漢") == [2..<4])
    #expect(stretches("a漢b", "ax b") == [1..<3])
    #expect(stretches("ax b", "a漢b") == [1..<3])
  }

  @Test func aStyleAloneIsAChange() {
    let old = screen(["abc"])
    var new = old
    new.restyle(Rectangle(row: 0, column: 1, columns: 1, rows: 1), role: .selected)
    #expect(compare(old, new) { $0.changedRows } == 0..<1)
  }

  @Test(arguments: [-20, -7, -1, 1, 2, 7, 20])
  func movedTextIsFound(distance: Int) {
    let text = (0..<80).map { "line \($0)" }
    let old = screen(["head"] + Array(text[25..<55]) + ["status 1"])
    let new = screen(["head"] + Array(text[25 + distance..<55 + distance]) + ["status 2"])
    let scroll = compare(old, new) { $0.scroll(within: $0.changedRows) }
    #expect(scroll == Scroll(rows: 1..<31, distance: distance))
  }

  @Test func applyingAScrollLeavesOnlyTheRowsThatCameIn() {
    for distance in [-3, 3] {
      let text = (0..<40).map { "line \($0)" }
      let old = screen(Array(text[10..<30]))
      let new = screen(Array(text[10 + distance..<30 + distance]))
      let different = compare(old, new) { comparison in
        if let scroll = comparison.scroll(within: comparison.changedRows) {
          comparison.apply(scroll)
        }
        return comparison.changedRows
      }
      #expect(different == (distance > 0 ? 17..<20 : 0..<3))
    }
  }

  @Test func besideAnotherPaneNothingIsScrolled() {
    let old = screen((0..<20).map { "fixed \($0 * 7) | line \($0)" })
    let new = screen((0..<20).map { "fixed \($0 * 7) | line \($0 + 1)" })
    #expect(compare(old, new) { $0.scroll(within: $0.changedRows) } == nil)
  }

  @Test func unrelatedTextIsNotScrolled() {
    let old = screen((0..<20).map { "one \($0)" })
    let new = screen((0..<20).map { "other \($0)" })
    #expect(compare(old, new) { $0.scroll(within: $0.changedRows) } == nil)
  }
}
