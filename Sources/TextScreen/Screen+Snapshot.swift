extension Screen {
  /// All rows as text, blanks at their ends cut off, each with a newline.
  public func snapshot() -> String {
    var text = ""
    for row in 0..<size.rows {
      text += snapshot(row: row)
      text += "\n"
    }
    return text
  }

  /// One row as text, blanks at its end cut off.
  public func snapshot(row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    let rowCells = cells[row * size.columns..<(row + 1) * size.columns]
    var line = ""
    var end = line.endIndex
    for cell in rowCells where !cell.isContinuation {
      line.unicodeScalars.append(Unicode.Scalar(cell.scalar) ?? "\u{FFFD}")
      for mark in marks(of: cell)?.scalars ?? [] {
        line.unicodeScalars.append(Unicode.Scalar(mark) ?? "\u{FFFD}")
      }
      if cell.scalar != 0x20 || cell.marks != 0 { end = line.endIndex }
    }
    return String(line[..<end])
  }

  /// The rows, then a list of the stretches that are not plain, then the cursor.
  ///
  /// A stretch reads `row:first-last role`, with emphasis as `+bold`; columns are inclusive.
  public func styledSnapshot() -> String {
    var text = snapshot()
    for row in 0..<size.rows {
      for stretch in stretches(row: row) where stretch.style != Style(role: .plain) {
        text += "\(row):\(stretch.columns.lowerBound)-\(stretch.columns.upperBound - 1) "
        text += "\(stretch.style)\n"
      }
    }
    if let cursor {
      text += "cursor \(cursor.row):\(cursor.column)\(isCursorVisible ? "" : " hidden")\n"
    }
    return text
  }

  /// The row cut where its style changes.
  func stretches(row: Int) -> [(columns: Range<Int>, style: Style)] {
    var found: [(columns: Range<Int>, style: Style)] = []
    for column in 0..<size.columns {
      let style = cells[row * size.columns + column].style
      if let last = found.last, last.style == style {
        found[found.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        found.append((column..<column + 1, style))
      }
    }
    return found
  }
}

extension Style: CustomStringConvertible {
  /// The role's name, and emphasis as `+bold`, `+underline`, `+reverse`.
  public var description: String {
    var text = "\(role)"
    if emphasis.contains(.bold) { text += "+bold" }
    if emphasis.contains(.underline) { text += "+underline" }
    if emphasis.contains(.reverse) { text += "+reverse" }
    return text
  }
}
