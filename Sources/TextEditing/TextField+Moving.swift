import TextScreen

extension TextField {
  /// Puts the cursor on the character shown at a place of `layout`, or as near as the text goes.
  public mutating func moveCursor(to place: Position) {
    history.close()
    preferredColumn = nil
    let row = max(0, min(place.row, wrapping.starts.count - 1))
    cursorOffset = offset(row: row, column: place.column)
    revealCursor()
  }

  /// Moves the cursor; always false, since the text stays as it is.
  mutating func move(_ edit: TextEdit) -> Bool {
    history.close()
    switch edit {
    case .moveUp: moveRows(-1)
    case .moveDown: moveRows(1)
    case .pageUp(let rows): moveRows(-max(1, rows))
    case .pageDown(let rows): moveRows(max(1, rows))
    default:
      cursorOffset = destination(of: edit)
      preferredColumn = nil
    }
    return false
  }

  private func destination(of edit: TextEdit) -> Int {
    switch edit {
    case .moveLeft: buffer.boundary(before: cursorOffset)
    case .moveRight: buffer.boundary(after: cursorOffset)
    case .moveWordLeft: buffer.wordStart(before: cursorOffset)
    case .moveWordRight: buffer.wordEnd(after: cursorOffset)
    case .moveLineStart: wrapping.starts[wrapping.row(of: cursorOffset)]
    case .moveLineEnd: lineEnd(row: wrapping.row(of: cursorOffset))
    case .moveParagraphUp: paragraphAbove
    case .moveParagraphDown: paragraphBelow
    case .moveStart: 0
    case .moveEnd: buffer.count
    default: cursorOffset
    }
  }

  /// The start of this paragraph, or of the last one before it that is not empty.
  private var paragraphAbove: Int {
    var offset = cursorOffset
    while offset > 0 && buffer.bytes[offset - 1] == 0x0A { offset -= 1 }
    return buffer.paragraphStart(of: offset)
  }

  /// The start of the next paragraph that is not empty, or the end of the text.
  private var paragraphBelow: Int {
    var offset = buffer.paragraphEnd(of: cursorOffset)
    while offset < buffer.count && buffer.bytes[offset] == 0x0A { offset += 1 }
    return offset
  }

  private mutating func moveRows(_ count: Int) {
    let row = wrapping.row(of: cursorOffset)
    let target = max(0, min(row + count, wrapping.starts.count - 1))
    guard target != row else { return }
    let column =
      preferredColumn ?? wrapping.column(of: cursorOffset, row: row, in: buffer)
    cursorOffset = offset(row: target, column: column)
    preferredColumn = column
  }

  /// The last offset whose cursor shows in a row: before the space or character that it wraps at.
  private func lineEnd(row: Int) -> Int {
    guard row + 1 < wrapping.starts.count else { return buffer.count }
    return buffer.boundary(before: wrapping.starts[row + 1])
  }

  /// The offset in a row nearest to a column, not beyond the row.
  private func offset(row: Int, column: Int) -> Int {
    let end = lineEnd(row: row)
    var offset = wrapping.starts[row]
    var reached = 0
    while offset < end {
      let next = buffer.boundary(after: offset)
      reached += buffer.width(offset, next)
      if reached > column { break }
      offset = next
    }
    return offset
  }
}
