/// A grid of styled cells and a cursor: all there is to see, as a value.
///
/// Only `DisplayText` can be drawn, so no control character ever reaches a cell.
public struct Screen: Sendable {
  /// Columns and rows.
  public let size: Size
  /// The characters lines are drawn with.
  public let lineSet: LineSet
  /// The focused item's cell, which screen readers follow; nil leaves the cursor nowhere.
  public var cursor: Position?
  /// Whether the cursor is shown; its place counts all the same.
  public var isCursorVisible = true
  /// All cells, row after row.
  public internal(set) var cells: [Cell]
  /// Sequences of combining marks that cells refer to, counted from 1.
  public internal(set) var markSequences: [CombiningMarks] = []

  /// A screen of blanks.
  public init(size: Size, lineSet: LineSet = .unicode) {
    self.size = size
    self.lineSet = lineSet
    cells = [Cell](repeating: .blank, count: size.area)
  }

  /// The whole screen as a block.
  public var bounds: Rectangle { Rectangle(size) }

  /// The cell at a place, or nil outside the screen.
  public subscript(position: Position) -> Cell? {
    bounds.contains(position) ? cells[position.row * size.columns + position.column] : nil
  }

  /// The combining marks on a cell of this screen, or nil when it has none.
  public func marks(of cell: Cell) -> CombiningMarks? {
    cell.marks == 0 ? nil : markSequences[Int(cell.marks) - 1]
  }
}

extension Screen: Equatable {
  /// Whether both show the same, wherever their mark sequences are numbered differently.
  public static func == (a: Screen, b: Screen) -> Bool {
    guard a.size == b.size, a.cursor == b.cursor, a.isCursorVisible == b.isCursorVisible else {
      return false
    }
    if a.markSequences.isEmpty && b.markSequences.isEmpty { return a.cells == b.cells }
    return zip(a.cells, b.cells).allSatisfy { one, other in
      guard a.marks(of: one) == b.marks(of: other) else { return false }
      var renumbered = one
      renumbered.marks = other.marks
      return renumbered == other
    }
  }
}
