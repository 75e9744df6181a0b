extension Screen {
  /// Makes a block blank in a role.
  public mutating func fill(_ block: Rectangle, role: Role) {
    fill(block, style: Style(role: role))
  }

  /// Makes a block blank in a style.
  public mutating func fill(_ block: Rectangle, style: Style) {
    let block = block.intersection(bounds)
    guard !block.isEmpty else { return }
    let blank = Cell(scalar: 0x20, width: 1, style: style)
    for row in block.rowRange {
      let base = row * size.columns
      splitWideCharacter(before: block.left, base: base)
      splitWideCharacter(before: block.right, base: base)
      for index in base + block.left..<base + block.right { cells[index] = blank }
    }
  }

  /// Gives a block another role and leaves characters and emphasis as they are.
  public mutating func restyle(_ block: Rectangle, role: Role) {
    restyle(block) { Style(role: role, emphasis: $0.emphasis) }
  }

  /// Gives a block another style and leaves its characters as they are.
  public mutating func restyle(_ block: Rectangle, style: Style) {
    restyle(block) { _ in style }
  }

  /// Lays emphasis over a block and leaves characters and roles as they are.
  public mutating func emphasize(_ block: Rectangle, _ emphasis: Emphasis) {
    restyle(block) { Style(role: $0.role, emphasis: $0.emphasis.union(emphasis)) }
  }

  /// Gives whole rows another role.
  public mutating func restyle(rows: Range<Int>, role: Role) {
    restyle(
      Rectangle(
        row: rows.lowerBound, column: 0, columns: size.columns, rows: rows.count), role: role)
  }

  private mutating func restyle(_ block: Rectangle, _ change: (Style) -> Style) {
    let block = block.intersection(bounds)
    guard !block.isEmpty else { return }
    for row in block.rowRange {
      let base = row * size.columns
      for index in base + block.left..<base + block.right {
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Blanks both halves of a wide character that lies across the left edge of a column.
  mutating func splitWideCharacter(before column: Int, base: Int) {
    guard column > 0, column < size.columns, cells[base + column].isContinuation else { return }
    let blank = Cell(scalar: 0x20, width: 1, style: cells[base + column].style)
    cells[base + column - 1] = blank
    cells[base + column] = blank
  }
}
