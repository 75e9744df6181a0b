import HarmlessText
import TextScreen

extension Question {
  /// Draws the question over whatever is there above a row, and puts the cursor where the answer goes.
  func draw(into screen: inout Screen, bottom: Int) {
    let width = min(72, screen.size.columns - 2)
    // What stands below stays free: there is said what an answer led to.
    let room = screen.bounds.inset(bottom: screen.size.rows - bottom)
    let spaced = explanation.flatMap { StyledLine.wrapped($0, width: width - 4) + [StyledLine()] }
    let isTight = spaced.count + 3 > room.size.rows
    let lines = isTight ? spaced.filter { !$0.text.isEmpty } : spaced
    let height = min(room.size.rows, lines.count + 3)
    let block = room.centered(Size(columns: width, rows: height))
    // Beside the box nothing is left over of the lines that it cuts.
    screen.fill(
      Rectangle(row: block.top, column: 0, columns: screen.size.columns, rows: block.size.rows),
      role: .plain)
    screen.box(block, title: title, isFocused: true)
    let inner = block.inset(rows: 1, columns: 2)
    screen.put(lines, from: 0, in: inner.splitBottom(1).rest)
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
