import HarmlessText
import TextScreen

/// One line being written, for a prompt or a word that confirms; it scrolls sideways.
public struct LineField: Sendable, Equatable {
  /// The first column of the text that shows.
  public private(set) var leftColumn = 0
  /// Columns of the place that the field is shown in.
  public private(set) var columns: Int

  private var field: TextField

  /// A field that holds a text, with the cursor at its end.
  public init(text: String = "", columns: Int = 40) {
    self.columns = max(1, columns)
    let line = Self.oneLine(text)
    field = TextField(
      text: line, cursorOffset: line.utf8.count, size: Size(columns: .max, rows: 1))
    revealCursor()
  }

  /// The text, without any control.
  public var text: String { field.text }

  /// Where the cursor stands, in UTF-8 bytes from the start of `text`.
  public var cursorOffset: Int { field.cursorOffset }

  /// Whether nothing is written.
  public var isEmpty: Bool { field.isEmpty }

  /// Fits the field into a place.
  public mutating func resize(toColumns columns: Int) {
    self.columns = max(1, columns)
    revealCursor()
  }

  /// Replaces the text, as one step to undo, and puts the cursor at its end.
  public mutating func replaceText(with text: String) {
    field.replaceText(with: Self.oneLine(text))
    revealCursor()
  }

  /// Does one act of editing, and tells whether the text is another one now.
  ///
  /// A line end is no act here, and pasted ones become spaces.
  @discardableResult
  public mutating func apply(_ edit: TextEdit) -> Bool {
    let isChanged =
      switch edit {
      case .newline: false
      case .insert(let string): field.apply(.insert(Self.oneLine(string)))
      case .paste(let string): field.apply(.paste(Self.oneLine(string)))
      default: field.apply(edit)
      }
    revealCursor()
    return isChanged
  }

  /// Draws what shows into a row, and sets the screen's cursor when focused.
  public func draw(
    into screen: inout Screen, at origin: Position, columns: Int, isFocused: Bool,
    role: Role = .input
  ) {
    guard columns > 0 else { return }
    let cursor = field.layout(width: .max - 1).cursor.column
    let left = Self.left(leftColumn, showing: cursor, columns: columns)
    let row = Rectangle(origin: origin, size: Size(columns: columns, rows: 1))
    screen.fill(row, role: role)
    let shown = DisplayText(untrusted: text).dropFirst(columns: left)
    screen.put(shown, at: origin, role: role, maxWidth: columns)
    if isFocused { screen.cursor = origin.offset(columns: cursor - left) }
  }

  private mutating func revealCursor() {
    let cursor = field.layout(width: .max - 1).cursor.column
    leftColumn = Self.left(leftColumn, showing: cursor, columns: columns)
  }

  private static func left(_ left: Int, showing cursor: Int, columns: Int) -> Int {
    max(0, min(max(left, cursor - columns + 1), cursor))
  }

  private static func oneLine(_ text: String) -> String {
    let bytes = TypedText(text).utf8.map { $0 == 0x0A ? 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
