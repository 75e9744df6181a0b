import TextEditing
import Testing
import TextScreen

@Suite("Moving in a text field")
struct TextFieldMovingTests {
  /// A field whose text has a bar at the cursor, 10 columns for text.
  private func field(_ picture: String) -> TextField {
    let parts = picture.split(separator: "|", omittingEmptySubsequences: false)
    return TextField(
      text: parts.joined(), cursorOffset: parts[0].utf8.count, size: Size(columns: 11, rows: 3))
  }

  private func picture(_ field: TextField) -> String {
    let bytes = Array(field.text.utf8)
    return String(decoding: bytes[..<field.cursorOffset], as: UTF8.self) + "|"
      + String(decoding: bytes[field.cursorOffset...], as: UTF8.self)
  }

  @Test(
    "Keys move by character, word, line and paragraph",
    arguments: [
      ("ae\u{301}|b", .moveLeft, "a|e\u{301}b"),
      ("|👍🏽b", .moveRight, "👍🏽|b"),
      ("don’t stop|", .moveWordLeft, "don’t |stop"),
      ("say don’t| ", .moveWordLeft, "say |don’t "),
      ("a|bc, def", .moveWordRight, "abc|, def"),
      ("abc|, def", .moveWordRight, "abc,| def"),
      ("one two t|hree", .moveLineStart, "one two |three"),
      ("o|ne two three", .moveLineEnd, "one two| three"),
      ("abcdefghij|kl", .moveLineEnd, "abcdefghijkl|"),
      ("ab\ncd|\nef", .moveLineEnd, "ab\ncd|\nef"),
      ("one\n\ntwo th|ree", .moveParagraphUp, "one\n\n|two three"),
      ("one\n\n|two", .moveParagraphUp, "|one\n\ntwo"),
      ("o|ne\n\ntwo", .moveParagraphDown, "one\n\n|two"),
      ("one\nt|wo", .moveStart, "|one\ntwo"),
      ("o|ne\ntwo", .moveEnd, "one\ntwo|"),
      ("|", .moveLeft, "|"), ("|", .moveRight, "|"), ("|", .moveUp, "|"), ("|", .moveDown, "|"),
      ("abc|def\nx", .moveDown, "abcdef\nx|"),
      ("one two three f|our", .moveUp, "one two| three four"),
      ("漢字\nabc|d", .moveUp, "漢|字\nabcd"),
      ("1\n2\n3\n4|\n5", .pageUp(rows: 3), "1|\n2\n3\n4\n5"),
      ("1\n2\n3\n|4\n5", .pageDown(rows: 3), "1\n2\n3\n4\n|5"),
    ] as [(String, TextEdit, String)])
  func moves(before: String, edit: TextEdit, after: String) {
    var field = field(before)
    let isChanged = field.apply(edit)
    #expect(!isChanged)
    #expect(picture(field) == after)
  }

  @Test("Going through shorter lines comes back to the column")
  func keepsTheColumn() {
    var field = field("abcdef|\nxy\n\nabcdefgh")
    for expected in ["xy|\n", "\n|\nabc", "abcdef|gh"] {
      field.apply(.moveDown)
      #expect(picture(field).contains(expected))
    }
    for _ in 0..<3 { field.apply(.moveUp) }
    #expect(picture(field) == "abcdef|\nxy\n\nabcdefgh")
    field.apply(.moveLeft)
    field.apply(.moveDown)
    field.apply(.moveDown)
    field.apply(.moveDown)
    #expect(picture(field).contains("abcde|fgh"))
  }

  @Test("The first and the last line as wrapped can be told, so that arrows leave the field")
  func edges() {
    #expect(field("one| two three").isCursorOnFirstLine)
    #expect(!field("one| two three").isCursorOnLastLine)
    #expect(field("one two t|hree").isCursorOnLastLine)
  }

  @Test("The lines scroll as little as shows the cursor")
  func scrolling() {
    var field = field("1\n2\n3\n4\n5|")
    #expect(field.topRow == 2)
    field.apply(.moveUp)
    field.apply(.moveUp)
    #expect(field.topRow == 2)
    field.apply(.moveUp)
    #expect(field.topRow == 1)
    field.resize(to: Size(columns: 11, rows: 5))
    #expect(field.topRow == 0)
  }
}
