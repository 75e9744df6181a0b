import HarmlessText
import Testing
import TextScreen

@Suite("Every Unicode scalar on the screen")
struct EveryScalarTests {
  @Test("No cell holds a control, a format character or more than four marks")
  func everyScalar() {
    var screen = Screen(size: Size(columns: 8, rows: 1))
    for value in 0...UInt32(0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = DisplayText(untrusted: String(scalar))
      screen.put(text, at: Position(row: 0, column: 0))
      guard let cell = screen[Position(row: 0, column: 0)] else { continue }
      // What is as it came is looked at; the few marks that stand for all the rest are too.
      if !isHarmless(cell.scalar) { Issue.record("U+\(String(value, radix: 16)) is in a cell") }
    }
  }

  @Test("Six marks of each kind on a letter leave four, and nothing beside it moves")
  func towersOfMarks() {
    for value in 0x300...UInt32(0x1FFFF) where value < 0xD800 || value > 0xDFFF {
      guard let scalar = Unicode.Scalar(value), DisplayWidth.of(scalar) == 0 else { continue }
      var screen = Screen(size: Size(columns: 8, rows: 1))
      let tower = "a" + String(repeating: String(scalar), count: 6)
      screen.put(DisplayText(untrusted: tower), at: Position(row: 0, column: 0))
      for cell in screen.cells {
        #expect(screen.marks(of: cell)?.count ?? 0 <= 4)
        #expect(isHarmless(cell.scalar))
      }
    }
  }

  private func isHarmless(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .control: return value == 0  // the second half of a wide character
    case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return false
    default: return !scalar.properties.isBidiControl
    }
  }
}
