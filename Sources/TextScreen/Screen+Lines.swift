import HarmlessText

extension Screen {
  /// Draws a line across some columns of a row; where it meets other lines it joins them.
  ///
  /// Draw boxes first: a rule that ends on a box's border becomes a junction there.
  public mutating func horizontalRule(row: Int, columns: Range<Int>, role: Role = .border) {
    guard let last = columns.last else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      var arms: LineArms = []
      if column > columns.lowerBound { arms.insert(.left) }
      if column < last { arms.insert(.right) }
      drawLine(arms, row: row, column: column, role: role)
    }
  }

  /// Draws a line down some rows of a column; where it meets other lines it joins them.
  public mutating func verticalRule(column: Int, rows: Range<Int>, role: Role = .border) {
    guard let last = rows.last else { return }
    for row in rows.clamped(to: 0..<size.rows) {
      var arms: LineArms = []
      if row > rows.lowerBound { arms.insert(.up) }
      if row < last { arms.insert(.down) }
      drawLine(arms, row: row, column: column, role: role)
    }
  }

  /// Draws a border along the inside of a block's edge, with a title in its top line.
  ///
  /// The inside is left as it is; `block.inset()` is the place for content. Boxes that share an
  /// edge are joined.
  public mutating func box(_ block: Rectangle, title: DisplayText? = nil, isFocused: Bool = false) {
    guard block.size.columns > 1, block.size.rows > 1 else { return }
    let inside = block.inset()
    for (row, end) in [(block.top, LineArms.down), (block.bottom - 1, .up)] {
      drawLine([end, .right], row: row, column: block.left, role: .border)
      for column in inside.columnRange {
        drawLine([.left, .right], row: row, column: column, role: .border)
      }
      drawLine([end, .left], row: row, column: block.right - 1, role: .border)
    }
    for row in inside.rowRange {
      drawLine([.up, .down], row: row, column: block.left, role: .border)
      drawLine([.up, .down], row: row, column: block.right - 1, role: .border)
    }
    guard let title else { return }
    putTitle(
      title, row: block.top, columns: block.left + 1..<block.right - 1, isFocused: isFocused)
  }

  /// Writes a pane's title, a space on either side, over the left end of a line.
  public mutating func putTitle(
    _ title: DisplayText, row: Int, columns: Range<Int>, isFocused: Bool
  ) {
    guard columns.count > 2, title.width > 0 else { return }
    let role: Role = isFocused ? .focusedTitle : .title
    let end = put(
      title, at: Position(row: row, column: columns.lowerBound + 1), role: role,
      maxWidth: columns.count - 2, truncation: .ellipsis)
    put(" ", at: Position(row: row, column: columns.lowerBound), role: role)
    put(" ", at: Position(row: row, column: end), role: role)
  }

  private mutating func drawLine(_ arms: LineArms, row: Int, column: Int, role: Role) {
    guard bounds.contains(Position(row: row, column: column)) else { return }
    let base = row * size.columns
    splitWideCharacter(before: column, base: base)
    splitWideCharacter(before: column + 1, base: base)
    let present = cells[base + column]
    let joined =
      present.style.role == role ? arms.union(lineSet.arms(of: present.scalar)) : arms
    cells[base + column] = Cell(
      scalar: lineSet.glyph(joined), width: 1, style: Style(role: role))
  }
}
