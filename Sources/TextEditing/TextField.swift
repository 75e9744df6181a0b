import HarmlessText
import TextScreen

/// A text of many lines being written: what stands in it, where the cursor is, what can be undone.
///
/// The cursor is an offset in UTF-8 bytes and always stands between two characters.
public struct TextField: Sendable, Equatable {
  /// Where the cursor stands, in UTF-8 bytes from the start of `text`.
  public internal(set) var cursorOffset: Int
  /// Columns and rows of the place that the field is shown in.
  public private(set) var size: Size
  /// The first line, as wrapped, that shows.
  public internal(set) var topRow = 0

  var buffer: TextBuffer
  var wrapping: LineWrapping
  var history = EditHistory()
  /// The column that moving up and down aims at; nil when the cursor was set otherwise.
  var preferredColumn: Int?

  /// A field that holds a text and stands where it was left.
  ///
  /// What came from a field comes back exactly; other text is made harmless. An offset within
  /// a character goes on to its end.
  public init(
    text: String = "", cursorOffset: Int = 0, size: Size = Size(columns: 73, rows: 10)
  ) {
    buffer = TextBuffer(TypedText(text).utf8)
    self.size = size
    self.cursorOffset = buffer.boundary(atOrAfter: cursorOffset)
    wrapping = LineWrapping(buffer, width: size.columns - 1)
    revealCursor()
  }

  /// The text, whose only control is `\n`.
  public var text: String { buffer.string }

  /// The text as UTF-8, which costs nothing to ask for.
  public var utf8: [UInt8] { buffer.bytes }

  /// Whether nothing is written.
  public var isEmpty: Bool { buffer.count == 0 }

  /// Whether there is a step to undo.
  public var canUndo: Bool { !history.done.isEmpty }

  /// Whether there is an undone step to make again.
  public var canRedo: Bool { !history.undone.isEmpty }

  /// Whether the cursor is on the first line as wrapped, so that going up leaves the field.
  public var isCursorOnFirstLine: Bool { wrapping.row(of: cursorOffset) == 0 }

  /// Whether the cursor is on the last line as wrapped, so that going down leaves the field.
  public var isCursorOnLastLine: Bool {
    wrapping.row(of: cursorOffset) == wrapping.starts.count - 1
  }

  /// Fits the text into a place; its last column is kept for the cursor after a full line.
  public mutating func resize(to size: Size) {
    if size.columns != self.size.columns {
      wrapping = LineWrapping(buffer, width: size.columns - 1)
    }
    self.size = size
    revealCursor()
  }

  /// Replaces all of the text as one step to undo, and puts the cursor at its end.
  public mutating func replaceText(with text: String) {
    replace(0..<buffer.count, with: TypedText(text).utf8, kind: .whole)
  }

  /// Scrolls as little as shows the cursor.
  mutating func revealCursor() {
    let row = wrapping.row(of: cursorOffset)
    topRow = Self.top(topRow, showing: row, of: wrapping.starts.count, rows: size.rows)
  }

  static func top(_ top: Int, showing row: Int, of count: Int, rows: Int) -> Int {
    let last = max(0, count - max(1, rows))
    return max(0, min(max(min(top, last), row - max(1, rows) + 1), row))
  }
}
