extension Rectangle {
  /// The block without so many rows above and below and columns at each side.
  public func inset(rows: Int = 1, columns: Int = 1) -> Rectangle {
    inset(top: rows, left: columns, bottom: rows, right: columns)
  }

  /// The block without so many cells at each edge; never less than empty.
  public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rectangle {
    Rectangle(
      row: self.top + min(top, size.rows), column: self.left + min(left, size.columns),
      columns: size.columns - left - right, rows: size.rows - top - bottom)
  }

  /// The first `rows` rows, and the rest.
  public func splitTop(_ rows: Int) -> (top: Rectangle, rest: Rectangle) {
    let taken = min(max(0, rows), size.rows)
    return (
      Rectangle(row: top, column: left, columns: size.columns, rows: taken),
      Rectangle(row: top + taken, column: left, columns: size.columns, rows: size.rows - taken)
    )
  }

  /// The rows before the last `rows`, and these.
  public func splitBottom(_ rows: Int) -> (rest: Rectangle, bottom: Rectangle) {
    let halves = splitTop(size.rows - min(max(0, rows), size.rows))
    return (halves.top, halves.rest)
  }

  /// The first `columns` columns, and the rest.
  public func splitLeft(_ columns: Int) -> (left: Rectangle, rest: Rectangle) {
    let taken = min(max(0, columns), size.columns)
    return (
      Rectangle(row: top, column: left, columns: taken, rows: size.rows),
      Rectangle(row: top, column: left + taken, columns: size.columns - taken, rows: size.rows)
    )
  }

  /// The columns before the last `columns`, and these.
  public func splitRight(_ columns: Int) -> (rest: Rectangle, right: Rectangle) {
    let halves = splitLeft(size.columns - min(max(0, columns), size.columns))
    return (halves.left, halves.rest)
  }

  /// A block of at most `size` in the middle of this one.
  public func centered(_ size: Size) -> Rectangle {
    let columns = min(size.columns, self.size.columns)
    let rows = min(size.rows, self.size.rows)
    return Rectangle(
      row: top + (self.size.rows - rows) / 2, column: left + (self.size.columns - columns) / 2,
      columns: columns, rows: rows)
  }
}
