/// One cell's place, counted from the top left, which is row 0, column 0.
public struct Position: Sendable, Hashable {
  /// Rows below the top one.
  public var row: Int
  /// Columns right of the first one.
  public var column: Int

  /// A place in cells; it may lie outside any screen, drawing there is clipped.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The place so many rows and columns further.
  public func offset(rows: Int = 0, columns: Int = 0) -> Position {
    Position(row: row + rows, column: column + columns)
  }
}

extension Position: Comparable {
  /// Reading order: by row, then by column.
  public static func < (a: Position, b: Position) -> Bool {
    a.row != b.row ? a.row < b.row : a.column < b.column
  }
}
