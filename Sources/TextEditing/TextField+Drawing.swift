import HarmlessText
import TextScreen

extension TextField {
  /// Draws the lines around the cursor into a block, and sets the screen's cursor when focused.
  public func draw(
    into screen: inout Screen, in block: Rectangle, isFocused: Bool, role: Role = .input
  ) {
    guard !block.isEmpty else { return }
    let wrapping = wrapping(width: block.size.columns - 1)
    let cursor = wrapping.position(of: cursorOffset, in: buffer)
    let count = wrapping.starts.count
    let top = Self.top(topRow, showing: cursor.row, of: count, rows: block.size.rows)
    screen.fill(block, role: role)
    for row in top..<min(count, top + block.size.rows) {
      let line = DisplayText(untrustedUTF8: buffer.bytes[wrapping.line(row, in: buffer)])
      screen.put(
        line, at: Position(row: block.top + row - top, column: block.left), role: role,
        maxWidth: block.size.columns)
    }
    guard isFocused else { return }
    let column = min(cursor.column, block.size.columns - 1)
    screen.cursor = block.origin.offset(rows: cursor.row - top, columns: column)
  }

  /// The place of `layout` that a cell of the block shows, for a click.
  public func place(of cell: Position, in block: Rectangle) -> Position {
    let wrapping = wrapping(width: block.size.columns - 1)
    let top = Self.top(
      topRow, showing: wrapping.row(of: cursorOffset), of: wrapping.starts.count,
      rows: block.size.rows)
    return Position(row: cell.row - block.top + top, column: cell.column - block.left)
  }
}
