/// A block of cells.
public struct Rectangle: Sendable, Hashable {
  /// The top left cell.
  public var origin: Position
  /// Columns and rows from there.
  public var size: Size

  /// A block with its top left cell at `origin`.
  public init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A block given by its four numbers.
  public init(row: Int, column: Int, columns: Int, rows: Int) {
    self.init(
      origin: Position(row: row, column: column), size: Size(columns: columns, rows: rows))
  }

  /// The whole of a screen of this size.
  public init(_ size: Size) {
    self.init(origin: Position(row: 0, column: 0), size: size)
  }

  /// The first row.
  public var top: Int { origin.row }
  /// The first column.
  public var left: Int { origin.column }
  /// The row after the last.
  public var bottom: Int { origin.row + size.rows }
  /// The column after the last.
  public var right: Int { origin.column + size.columns }
  /// All rows.
  public var rowRange: Range<Int> { top..<bottom }
  /// All columns.
  public var columnRange: Range<Int> { left..<right }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { size.area == 0 }

  /// Whether the cell at `position` is one of its cells.
  public func contains(_ position: Position) -> Bool {
    rowRange.contains(position.row) && columnRange.contains(position.column)
  }

  /// The cells both blocks have.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let row = max(top, other.top)
    let column = max(left, other.left)
    return Rectangle(
      row: row, column: column,
      columns: min(right, other.right) - column, rows: min(bottom, other.bottom) - row)
  }
}
