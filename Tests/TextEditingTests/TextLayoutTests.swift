import TextEditing
import Testing
import TextScreen

@Suite("Wrapping in a text field")
struct TextLayoutTests {
  @Test(
    "Lines break after spaces, hyphens within words, and beside wide characters",
    arguments: [
      ("", [""]),
      ("one two three", ["one two ", "three"]),
      ("one two   three", ["one two   ", "three"]),
      ("one\n\ntwo\n", ["one", "", "two", ""]),
      ("a well-made thing", ["a well-", "made thing"]),
      ("a -5 or --flag", ["a -5 or ", "--flag"]),
      ("abcdefghijklm no", ["abcdefghij", "klm no"]),
      ("one 漢字漢字漢字", ["one 漢字漢", "字漢字"]),
      ("cafe\u{301}s cafe\u{301}s", ["cafe\u{301}s ", "cafe\u{301}s"]),
      ("work—always on", ["work—", "always on"]),
    ])
  func breaks(text: String, lines: [String]) {
    let layout = TextField(text: text).layout(width: text.contains("cafe") ? 7 : 10)
    let bytes = Array(text.utf8)
    #expect(layout.lines.map { String(decoding: bytes[$0], as: UTF8.self) } == lines)
  }

  @Test(
    "The cursor's column counts wide characters twice and marks not at all",
    arguments: [
      ("", 0, 0, 0), ("one two three", 8, 1, 0), ("one two three", 7, 0, 7),
      ("漢字", 3, 0, 2), ("e\u{301}x", 3, 0, 1), ("one\n", 4, 1, 0), ("abcdefghij", 10, 0, 10),
      ("one two         ", 16, 0, 10),
    ])
  func cursor(text: String, offset: Int, row: Int, column: Int) {
    let layout = TextField(text: text, cursorOffset: offset).layout(width: 10)
    #expect(layout.cursor == Position(row: row, column: column))
  }

  @Test("The width stored makes no difference to the answer")
  func otherWidths() {
    let text = "The quick brown fox jumps over the lazy dog, and on.\n\nAgain."
    for width in 1...60 {
      let stored = TextField(text: text, size: Size(columns: width + 1, rows: 5))
      #expect(stored.layout(width: width) == TextField(text: text).layout(width: width))
      var resized = TextField(text: text)
      resized.resize(to: Size(columns: width + 1, rows: 5))
      #expect(resized.layout(width: width) == stored.layout(width: width))
    }
  }
}
