import TextScreen

/// How a text stands in lines of a width: which bytes each line shows, and where the cursor is.
public struct TextLayout: Sendable, Equatable {
  /// What each line shows, in UTF-8 bytes of the text, without its line end.
  public let lines: [Range<Int>]
  /// Row and column of the cursor; the column is at most the width.
  public let cursor: Position
}

extension TextField {
  /// Wraps the text to a width; where it is the width of `resize(to:)` less one, that is at hand.
  public func layout(width: Int) -> TextLayout {
    let wrapping = wrapping(width: width)
    let lines = wrapping.starts.indices.map { wrapping.line($0, in: buffer) }
    return TextLayout(lines: lines, cursor: wrapping.position(of: cursorOffset, in: buffer))
  }

  func wrapping(width: Int) -> LineWrapping {
    wrapping.width == max(1, width) ? wrapping : LineWrapping(buffer, width: width)
  }
}

extension LineWrapping {
  /// The bytes that a row shows, without its line end.
  func line(_ row: Int, in text: TextBuffer) -> Range<Int> {
    let start = starts[row]
    guard row + 1 < starts.count else { return start..<text.count }
    let end = starts[row + 1]
    return start..<(text.bytes[end - 1] == 0x0A ? end - 1 : end)
  }

  /// Row and column of an offset.
  func position(of offset: Int, in text: TextBuffer) -> Position {
    let row = row(of: offset)
    return Position(row: row, column: column(of: offset, row: row, in: text))
  }

  /// Columns between the start of a row and an offset in it; after spaces that hang, the width.
  func column(of offset: Int, row: Int, in text: TextBuffer) -> Int {
    var start = starts[row]
    var column = 0
    while start < offset {
      let next = text.boundary(after: start)
      column += text.width(start, next)
      start = next
    }
    return min(column, width)
  }
}
