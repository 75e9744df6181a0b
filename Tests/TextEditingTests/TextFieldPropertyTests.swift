import TextEditing
import Testing
import TextScreen

@Suite("A text field under random editing")
struct TextFieldPropertyTests {
  private static let pieces = [
    "a", "b", "word", " ", "  ", "-", "well-made", "é", "e\u{301}", "\u{301}", "漢", "字かな", "“",
    "’s",
    "—", "🇺", "🇸", "👍🏽", "👍", "क्ष", "\u{94D}", "ก็", "\u{1112}", "\u{1161}", "\u{11AB}", "한", "\t",
    "\u{1B}[m", "\u{200D}", "one two three four five six", "\n", "\r\n\r\n", "x\ny\nz",
    "averyverylongwordthatmustbebrokenbecausenolineholdsit",
  ]

  @Test("No character is lost: text and cursor are those of a plain model", arguments: 1...8)
  func followsTheModel(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var model = TextModel()
    var field = TextField(size: Size(columns: 12 + Int(seed) * 2, rows: 4))
    for step in 0..<600 {
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<24, using: &random) {
      case 0..<7:
        model.insert(piece)
        field.apply(.insert(piece))
      case 7:
        model.insert("\n")
        field.apply(.newline)
      case 8:
        model.insert(piece + piece)
        field.apply(.paste(piece + piece))
      case 9..<12:
        if model.cursor > 0 { model.delete(model.cursor - 1..<model.cursor) }
        field.apply(.deleteBackward)
      case 12, 13:
        if model.cursor < model.text.count { model.delete(model.cursor..<model.cursor + 1) }
        field.apply(.deleteForward)
      case 14:
        model.cursor = max(0, model.cursor - 1)
        field.apply(.moveLeft)
      case 15:
        model.cursor = min(model.text.count, model.cursor + 1)
        field.apply(.moveRight)
      default:
        moveOrDelete(&field, &model, &random)
      }
      #expect(field.text.utf8.elementsEqual(model.string.utf8), "seed \(seed), step \(step)")
      #expect(field.cursorOffset == model.cursorOffset, "seed \(seed), step \(step)")
      checkWrapping(field)
      guard field.cursorOffset == model.cursorOffset else { return }
    }
  }

  @Test("Undoing everything gives the first text, making it again the last", arguments: 1...8)
  func undoAndRedo(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 77)
    let start = TextField(text: "As it was.\nété", cursorOffset: 4)
    var field = start
    let edits: [TextEdit] = [
      .newline, .deleteBackward, .deleteBackward, .deleteForward, .deleteWordBackward,
      .deleteWordForward, .deleteToLineEnd, .moveLeft, .moveRight, .moveUp, .moveDown, .moveEnd,
      .undo, .redo, .undo,
    ]
    for _ in 0..<1000 {
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<3, using: &random) {
      case 0: field.apply(.insert(piece))
      case 1: field.apply(.paste(piece))
      default: field.apply(edits.randomElement(using: &random) ?? .undo)
      }
    }
    while field.canRedo { field.apply(.redo) }
    let end = field.text
    var steps = 0
    while field.canUndo {
      let isUndone = field.apply(.undo)
      #expect(isUndone)
      steps += 1
    }
    #expect(field.text.utf8.elementsEqual(start.text.utf8))
    checkWrapping(field)
    while field.canRedo {
      let isMade = field.apply(.redo)
      #expect(isMade)
      steps -= 1
    }
    #expect(field.text.utf8.elementsEqual(end.utf8))
    #expect(steps == 0)
    checkWrapping(field)
  }

  /// Does what only `TextField` can say the extent of, and lets the model follow.
  private func moveOrDelete(
    _ field: inout TextField, _ model: inout TextModel, _ random: inout SeededGenerator
  ) {
    let moves: [TextEdit] = [
      .moveUp, .moveDown, .moveWordLeft, .moveWordRight, .moveLineStart, .moveLineEnd,
      .moveParagraphUp, .moveParagraphDown, .pageUp(rows: 3), .pageDown(rows: 3), .moveStart,
    ]
    field.apply(moves.randomElement(using: &random) ?? .moveEnd)
    // A cursor inside a character would make the two differ.
    model.cursor = 0
    while model.cursorOffset < field.cursorOffset { model.cursor += 1 }
  }

  /// Wrapping after an edit is that of the whole text, loses nothing and shows the cursor.
  private func checkWrapping(_ field: TextField) {
    let restored = TextField(
      text: field.text, cursorOffset: field.cursorOffset, size: field.size)
    let width = field.size.columns - 1
    let layout = field.layout(width: width)
    #expect(layout == restored.layout(width: width))
    #expect(restored.text.utf8.elementsEqual(field.text.utf8))
    #expect(restored.cursorOffset == field.cursorOffset)
    let bytes = Array(field.text.utf8)
    var end = 0
    for line in layout.lines {
      #expect(bytes[end..<line.lowerBound].allSatisfy { $0 == 0x0A })
      end = line.upperBound
    }
    #expect(end == bytes.count)
    let rows = field.topRow..<field.topRow + field.size.rows
    #expect(rows.contains(layout.cursor.row))
    #expect(layout.cursor.column <= width)
  }
}
