import HarmlessText
import TextScreen

/// Draws the lines of a document that are in sight, with marks in the margin and what was found.
struct TextPainter {
  let view: DocumentView
  let column: Rectangle
  /// The member's marks, as places in the flowed document.
  let marks: [Range<Int>]
  let reader: ReaderState

  /// Where the eye is: the passage being chosen, the place found, or the top line.
  var cursor: Position {
    if let marking = reader.marking, let place = position(of: marking.range.lowerBound) {
      return place
    }
    if let find = reader.find, find.document == reader.document,
      find.hits.indices.contains(find.current),
      let place = position(of: find.hits[find.current].lowerBound)
    {
      return place
    }
    return column.origin
  }

  func draw(into screen: inout Screen) {
    let lines = view.wrapped.lines
    for row in 0..<column.size.rows where lines.indices.contains(view.top + row) {
      draw(lines[view.top + row], row: column.top + row, into: &screen)
    }
  }

  private func draw(_ line: WrappedText.Line, row: Int, into screen: inout Screen) {
    let place = Position(row: row, column: column.left + line.indent)
    switch line.kind {
    case .blank: return
    case .pageBreak:
      let label: DisplayText = " page \(line.page) "
      screen.horizontalRule(row: row, columns: column.columnRange, role: .dim)
      screen.putTrailing(label, row: row, endingAt: column.right - 2, role: .dim)
      return
    case .text, .heading: break
    }
    screen.put(
      DisplayText(untrustedUTF8: view.flowed.bytes[line.range]), at: place,
      role: line.kind == .heading ? .heading : .plain, maxWidth: column.right - place.column)
    if marks.contains(where: { $0.overlaps(line.range) }) {
      screen.put("▐", at: Position(row: row, column: column.left - 2), role: .marked)
    }
    if let find = reader.find, find.document == reader.document {
      for hit in hits(of: find, on: line) {
        restyle(hit, of: line, at: place, .found, into: &screen)
      }
    }
    if let marking = reader.marking, marking.range.overlaps(line.range) {
      restyle(marking.range, of: line, at: place, .selected, into: &screen)
    }
  }

  private func hits(of find: FindState, on line: WrappedText.Line) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = find.hits.count
    while low < high {
      let middle = (low + high) / 2
      if find.hits[middle].upperBound <= line.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return find.hits[low...].prefix { $0.lowerBound < line.range.upperBound }
  }

  private func restyle(
    _ range: Range<Int>, of line: WrappedText.Line, at place: Position, _ role: Role,
    into screen: inout Screen
  ) {
    let part = range.clamped(to: line.range)
    guard !part.isEmpty else { return }
    let start = columns(line.range.lowerBound..<part.lowerBound)
    let width = columns(part)
    screen.restyle(
      Rectangle(row: place.row, column: place.column + start, columns: width, rows: 1), role: role)
  }

  private func columns(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : DisplayText(untrustedUTF8: view.flowed.bytes[range]).width
  }

  private func position(of index: Int) -> Position? {
    let number = view.wrapped.line(at: index)
    guard number >= view.top, number < view.top + column.size.rows,
      view.wrapped.lines.indices.contains(number)
    else { return nil }
    let line = view.wrapped.lines[number]
    return Position(
      row: column.top + number - view.top,
      column: column.left + line.indent
        + columns(line.range.lowerBound..<max(index, line.range.lowerBound)))
  }

  /// The byte of the flowed document under a cell; the nearest where there is none.
  func index(at cell: Position) -> Int? {
    let number = view.top + cell.row - column.top
    guard view.wrapped.lines.indices.contains(number) else { return nil }
    let line = view.wrapped.lines[number]
    let wanted = max(0, cell.column - column.left - line.indent)
    let text = DisplayText(untrustedUTF8: view.flowed.bytes[line.range])
    return min(
      line.range.upperBound, line.range.lowerBound + text.prefix(columns: wanted).string.utf8.count)
  }
}
