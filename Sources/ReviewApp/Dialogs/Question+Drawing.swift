import HarmlessText
import TextScreen

extension Question {
  /// Where a question stands, and what it says at the width there.
  struct Layout {
    /// The box with its border; in a low window the whole room, without one.
    let block: Rectangle
    let hasBorder: Bool
    let lines: [StyledLine]
    /// Rows for the lines.
    let height: Int
  }

  /// Where it stands within a room: in a box where that fits, else on all of the room.
  func layout(in room: Rectangle) -> Layout {
    let width = min(72, room.size.columns - 2)
    let spaced = explanation.flatMap { StyledLine.wrapped($0, width: width - 4) + [StyledLine()] }
    let boxed =
      spaced.count + 3 > room.size.rows ? spaced.filter { !$0.text.isEmpty } : spaced
    if boxed.count + 3 <= room.size.rows {
      let block = room.centered(Size(columns: width, rows: boxed.count + 3))
      return Layout(block: block, hasBorder: true, lines: boxed, height: boxed.count)
    }
    let lines = explanation.flatMap { StyledLine.wrapped($0, width: room.size.columns - 2) }
    return Layout(
      block: room, hasBorder: false, lines: lines, height: max(1, room.size.rows - 2))
  }

  /// Draws the question over a room, and puts the cursor where the answer goes.
  func draw(into screen: inout Screen, in room: Rectangle) {
    let layout = layout(in: room)
    let block = layout.block
    // Beside the box nothing is left over of the lines that it cuts.
    screen.fill(
      Rectangle(row: block.top, column: 0, columns: screen.size.columns, rows: block.size.rows),
      role: .plain)
    let inner = layout.hasBorder ? block.inset(rows: 1, columns: 2) : block.inset(left: 1, right: 1)
    if layout.hasBorder {
      screen.box(block, title: title, isFocused: true)
    } else {
      screen.put(
        title, at: inner.origin, role: .heading, maxWidth: inner.size.columns,
        truncation: .ellipsis)
    }
    let text = Rectangle(
      row: inner.top + (layout.hasBorder ? 0 : 1), column: inner.left, columns: inner.size.columns,
      rows: layout.height)
    screen.put(layout.lines, from: top, in: text)
    if layout.lines.count > top + layout.height {
      screen.putTrailing(" ↓ more ", row: inner.top, endingAt: inner.right, role: .keyName)
    }
    drawAnswer(into: &screen, row: inner.bottom - 1, columns: inner.columnRange)
  }

  private func drawAnswer(into screen: inout Screen, row: Int, columns: Range<Int>) {
    let start = Position(row: row, column: columns.lowerBound)
    guard let word else {
      // Leaving it comes first: what cannot be undone is never the nearest answer.
      let end = screen.put("n  leave it", at: start, role: .keyName)
      screen.put(
        "y  go on", at: Position(row: row, column: end + 4), role: .keyName,
        maxWidth: columns.upperBound - end - 4)
      screen.cursor = start
      return
    }
    let label: DisplayText = "Esc leaves it.  Type \(word): "
    let end = screen.put(label, at: start, maxWidth: columns.count - 2)
    field.draw(
      into: &screen, at: Position(row: row, column: end),
      columns: max(2, columns.upperBound - end), isFocused: true)
  }
}
