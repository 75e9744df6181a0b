import TextEditing
import Testing
import TextScreen

@Suite("Drawing fields")
struct FieldDrawingTests {
  private func rows(_ screen: Screen) -> [String] {
    (0..<screen.size.rows).map { screen.snapshot(row: $0) }
  }

  @Test("The lines around the cursor fill their block, and the cursor stands in it")
  func textField() {
    let field = TextField(
      text: "1\n2\n3\none two three", cursorOffset: 17, size: Size(columns: 9, rows: 3))
    var screen = Screen(size: Size(columns: 14, rows: 5))
    screen.put("xxxxxxxxxxxxxx", at: Position(row: 1, column: 0))
    let block = Rectangle(row: 1, column: 2, columns: 9, rows: 3)
    field.draw(into: &screen, in: block, isFocused: true)
    let text = rows(screen)
    #expect(text[1].hasPrefix("xx3  "))
    #expect(text[2].hasPrefix("  one two"))
    #expect(text[3].hasPrefix("  three"))
    #expect(screen.cursor == Position(row: 3, column: 5))
    #expect(field.place(of: Position(row: 2, column: 4), in: block) == Position(row: 3, column: 2))
  }

  @Test("A field without the keys leaves the cursor alone, and an empty block draws nothing")
  func unfocused() {
    var screen = Screen(size: Size(columns: 10, rows: 2))
    let field = TextField(text: "text")
    field.draw(into: &screen, in: screen.bounds, isFocused: false)
    #expect(screen.cursor == nil)
    #expect(rows(screen)[0].hasPrefix("text"))
    let before = screen
    field.draw(
      into: &screen, in: Rectangle(row: 0, column: 0, columns: 0, rows: 0), isFocused: true)
    #expect(screen == before)
  }

  @Test("A click puts the cursor on the character under it")
  func click() {
    var field = TextField(text: "one\n漢字x\n", size: Size(columns: 10, rows: 3))
    field.moveCursor(to: Position(row: 1, column: 2))
    #expect(field.cursorOffset == 7)
    field.moveCursor(to: Position(row: 1, column: 3))
    #expect(field.cursorOffset == 7)
    field.moveCursor(to: Position(row: 0, column: 50))
    #expect(field.cursorOffset == 3)
    field.moveCursor(to: Position(row: 50, column: 50))
    #expect(field.cursorOffset == 12)
  }

  @Test("A line field scrolls sideways so that the cursor shows")
  func lineField() {
    var field = LineField(text: "abcdefghijkl", columns: 5)
    var screen = Screen(size: Size(columns: 8, rows: 1))
    field.draw(into: &screen, at: Position(row: 0, column: 1), columns: 5, isFocused: true)
    #expect(rows(screen)[0] == " ijkl")
    #expect(screen.cursor == Position(row: 0, column: 5))
    field.apply(.moveLineStart)
    screen = Screen(size: Size(columns: 8, rows: 1))
    field.draw(into: &screen, at: Position(row: 0, column: 1), columns: 5, isFocused: true)
    #expect(rows(screen)[0].hasPrefix(" abcde"))
    #expect(screen.cursor == Position(row: 0, column: 1))
  }

  @Test("A line field has one line only, whatever is pasted")
  func oneLine() {
    var field = LineField(text: "CA", columns: 10)
    let isChanged = field.apply(.newline)
    #expect(!isChanged)
    field.apply(.paste("S\nT"))
    #expect(field.text == "CAS T")
    field.apply(.undo)
    field.apply(.insert("ST"))
    #expect(field.text == "CAST")
    #expect(field.cursorOffset == 4)
    field.replaceText(with: "")
    #expect(field.isEmpty)
  }
}
