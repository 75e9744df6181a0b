/// One act of editing a text, as values that keys are mapped to.
public enum TextEdit: Sendable, Hashable {
  /// Typed characters; a run of them is undone word by word.
  case insert(String)
  /// A line end.
  case newline
  /// Text from a clipboard, which is one step to undo.
  case paste(String)
  /// Deletes the character before the cursor.
  case deleteBackward
  /// Deletes the character after the cursor.
  case deleteForward
  /// Deletes back to the start of a word.
  case deleteWordBackward
  /// Deletes up to the end of a word.
  case deleteWordForward
  /// Deletes up to the end of the line as wrapped; at the end of a paragraph, its line end.
  case deleteToLineEnd
  /// Moves by one character.
  case moveLeft, moveRight
  /// Moves to the start of a word, or the end of one.
  case moveWordLeft, moveWordRight
  /// Moves by one line as wrapped, keeping the column.
  case moveUp, moveDown
  /// Moves within the line as wrapped.
  case moveLineStart, moveLineEnd
  /// Moves to the start of this or an earlier paragraph, or of the next.
  case moveParagraphUp, moveParagraphDown
  /// Moves to the start or the end of the text.
  case moveStart, moveEnd
  /// Moves by so many lines as wrapped, keeping the column.
  case pageUp(rows: Int), pageDown(rows: Int)
  /// Takes back the last step, or makes it again.
  case undo, redo
}
