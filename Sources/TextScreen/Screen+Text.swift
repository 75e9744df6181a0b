import HarmlessText

/// What happens to text that is wider than its place.
public enum Truncation: Sendable, Hashable {
  /// It ends at the edge.
  case clip
  /// Its last column that shows is an ellipsis.
  case ellipsis
}

extension Screen {
  /// Draws text in a role and returns the column after it.
  ///
  /// Text is cut at `maxWidth` columns and at the screen's edge, never within a wide character.
  @discardableResult
  public mutating func put(
    _ text: DisplayText, at position: Position, role: Role = .plain, maxWidth: Int = .max,
    truncation: Truncation = .clip
  ) -> Int {
    put(
      text, at: position, style: Style(role: role), maxWidth: maxWidth, truncation: truncation)
  }

  /// Draws text in a style and returns the column after it.
  @discardableResult
  public mutating func put(
    _ text: DisplayText, at position: Position, style: Style, maxWidth: Int = .max,
    truncation: Truncation = .clip
  ) -> Int {
    guard position.row >= 0, position.row < size.rows, maxWidth > 0 else { return position.column }
    let room = maxWidth < size.columns - position.column
    let edge = room ? position.column + maxWidth : size.columns
    guard edge > 0, position.column < edge else { return position.column }

    let isCut = truncation == .ellipsis && text.width > edge - position.column
    var run = TextRun(
      base: position.row * size.columns, column: position.column,
      edge: isCut ? edge - 1 : edge, rowEnd: size.columns, style: style,
      sequences: markSequences)
    var string = text.string
    string.withUTF8 { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        run.begin(in: cells)
        run.draw(bytes, into: cells)
        if isCut { run.drawEllipsis(lineSet.ellipsis, into: cells) }
        run.end(in: cells)
      }
    }
    markSequences = run.sequences
    return run.column
  }

  /// Draws text in the middle of some columns of a row and returns the column after it.
  @discardableResult
  public mutating func putCentered(
    _ text: DisplayText, row: Int, columns: Range<Int>, role: Role = .plain
  ) -> Int {
    let spare = max(0, columns.count - text.width)
    return put(
      text, at: Position(row: row, column: columns.lowerBound + spare / 2), role: role,
      maxWidth: columns.count, truncation: .ellipsis)
  }

  /// Draws text so that it ends before a column and returns the column it begins at.
  @discardableResult
  public mutating func putTrailing(
    _ text: DisplayText, row: Int, endingAt column: Int, role: Role = .plain
  ) -> Int {
    let start = column - text.width
    put(text, at: Position(row: row, column: start), role: role)
    return start
  }
}
