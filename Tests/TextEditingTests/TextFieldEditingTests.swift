import TextEditing
import Testing
import TextScreen

@Suite("Editing a text field")
struct TextFieldEditingTests {
  @Test(
    "Deleting takes a character, a word or the rest of a line",
    arguments: [
      ("cafe\u{301}", 6, .deleteBackward, "caf"),
      ("a👍🏽b", 1, .deleteForward, "ab"),
      ("one two, three", 7, .deleteWordBackward, "one , three"),
      ("one two   ", 10, .deleteWordBackward, "one "),
      ("one two", 3, .deleteWordForward, "one"),
      ("one two three", 2, .deleteToLineEnd, "onthree"),
      ("one\ntwo", 1, .deleteToLineEnd, "o\ntwo"),
      ("one\ntwo", 3, .deleteToLineEnd, "onetwo"),
      ("", 0, .deleteBackward, ""),
      ("", 0, .deleteToLineEnd, ""),
    ] as [(String, Int, TextEdit, String)])
  func deleting(text: String, cursor: Int, edit: TextEdit, expected: String) {
    var field = TextField(text: text, cursorOffset: cursor, size: Size(columns: 11, rows: 3))
    let isChanged = field.apply(edit)
    #expect(isChanged == (text != expected))
    #expect(field.text == expected)
    while field.canUndo { field.apply(.undo) }
    #expect(field.text == text)
    #expect(field.cursorOffset == cursor)
  }

  @Test("Typing is undone word by word, a paste and a line end each as a whole")
  func steps() {
    var field = TextField()
    for character in "two words" { field.apply(.insert(String(character))) }
    field.apply(.newline)
    field.apply(.paste("pasted text\rof two lines"))
    field.apply(.insert("!"))
    var texts: [String] = []
    while field.apply(.undo) { texts.append(field.text) }
    #expect(
      texts == [
        "two words\npasted text\nof two lines", "two words\n", "two words", "two ", "",
      ])
    field.apply(.redo)
    field.apply(.redo)
    #expect(field.text == "two words")
    field.apply(.insert("x"))
    #expect(!field.canRedo)
  }

  @Test("A run of deletions is one step, and moving ends a run")
  func runs() {
    var field = TextField(text: "abcdefgh", cursorOffset: 4)
    for _ in 0..<3 { field.apply(.deleteBackward) }
    for _ in 0..<2 { field.apply(.deleteForward) }
    #expect(field.text == "agh")
    field.apply(.undo)
    #expect(field.text == "aefgh")
    field.apply(.undo)
    #expect(field.text == "abcdefgh")
    #expect(field.cursorOffset == 4)
    field.apply(.insert("x"))
    field.apply(.moveLeft)
    field.apply(.moveRight)
    field.apply(.insert("y"))
    field.apply(.undo)
    #expect(field.text == "abcdxefgh")
  }

  @Test("Pasted text is harmless, and a mark typed after its letter joins it")
  func harmless() {
    var field = TextField()
    field.apply(.paste("a\u{1B}[31m\tb\u{202E}\u{0}c"))
    #expect(field.text == "a    bc")
    field.apply(.insert("\u{301}"))
    #expect(field.text.utf8.elementsEqual("a    bc\u{301}".utf8))
    #expect(field.text.count == 7)
    let isChanged = field.apply(.insert("\u{200B}"))
    #expect(!isChanged)
  }

  @Test("A draft comes back with its cursor, and a cursor inside a character goes to its end")
  func restoring() {
    let field = TextField(text: "Résumé\n漢字", cursorOffset: 12)
    #expect(field.text == "Résumé\n漢字")
    #expect(field.cursorOffset == 12)
    #expect(TextField(text: "漢字", cursorOffset: 1).cursorOffset == 3)
    #expect(TextField(text: "ab", cursorOffset: 99).cursorOffset == 2)
    #expect(TextField(text: "ab", cursorOffset: -1).cursorOffset == 0)
  }

  @Test("Replacing the text is one step to undo")
  func replacing() {
    var field = TextField(text: "old")
    field.replaceText(with: "new\ttext")
    #expect(field.text == "new    text")
    #expect(field.cursorOffset == 11)
    field.apply(.undo)
    #expect(field.text == "old")
  }
}
