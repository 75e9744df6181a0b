/// How many columns and rows of cells something takes.
public struct Size: Sendable, Hashable {
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// An extent in cells; negative counts become zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Cells altogether.
  public var area: Int { columns * rows }

  /// Whether both directions of `other` fit inside.
  public func contains(_ other: Size) -> Bool {
    other.columns <= columns && other.rows <= rows
  }
}
