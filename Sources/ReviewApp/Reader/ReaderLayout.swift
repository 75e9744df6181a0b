import TextScreen

/// Where the panes of the reader stand at a size of the window.
struct ReaderLayout: Equatable {
  /// The panes that are seen; each with its title line above it.
  var documents: Rectangle?
  var text: Rectangle?
  var definitions: Rectangle?
  /// The row of the titles.
  let titleRow = Chrome.topRows
  /// Columns of the lines between panes.
  var dividers: [Int] = []

  /// The measure that reads best, in columns (66 to 80).
  static let measure = 76
  /// From this width on, three panes stand side by side.
  static let widthOfThree = 120
  /// From this width on, text and definitions stand side by side.
  static let widthOfTwo = 85

  init(_ state: ReaderState, size: Size) {
    let body = Rectangle(
      row: Chrome.topRows + 1, column: 0, columns: size.columns,
      rows: max(0, size.rows - Chrome.topRows - 1 - Chrome.bottomRows))
    if state.isEnlarged || size.columns < Self.widthOfTwo {
      self[state.focus] = body
      return
    }
    var rest = body
    if size.columns >= Self.widthOfThree {
      documents = rest.splitLeft(Self.documentsWidth(size)).left
      rest = rest.splitLeft(Self.documentsWidth(size)).rest
      dividers.append(rest.left)
      rest = rest.inset(left: 1)
    } else if state.focus == .documents {
      documents = rest.splitLeft(rest.size.columns / 3).left
      rest = rest.splitLeft(rest.size.columns / 3).rest
      dividers.append(rest.left)
      rest = rest.inset(left: 1)
    }
    let halves = rest.splitLeft(Self.textWidth(in: rest.size.columns, state.widening))
    text = halves.left
    dividers.append(halves.rest.left)
    definitions = halves.rest.inset(left: 1)
  }

  subscript(pane: ReaderState.Pane) -> Rectangle? {
    get {
      switch pane {
      case .documents: documents
      case .text: text
      case .definitions: definitions
      }
    }
    set {
      switch pane {
      case .documents: documents = newValue
      case .text: text = newValue
      case .definitions: definitions = newValue
      }
    }
  }

  /// The pane under a place of the screen.
  func pane(at position: Position) -> ReaderState.Pane? {
    ReaderState.Pane.allCases.first { self[$0]?.contains(position) ?? false }
  }

  /// The block in which lines of text stand, with a margin for marks at its left, and never wider than reads well.
  static func column(in text: Rectangle) -> Rectangle {
    let inner = text.inset(left: 2, right: 1)
    let width = min(inner.size.columns, Self.measure + 4)
    return Rectangle(
      row: inner.top, column: inner.left + max(0, (inner.size.columns - width) / 2),
      columns: width, rows: inner.size.rows)
  }

  private static func documentsWidth(_ size: Size) -> Int {
    min(30, max(25, size.columns / 6))
  }

  private static func textWidth(in columns: Int, _ widening: Int) -> Int {
    let wanted = min(measure + 5, columns * 58 / 100)
    return max(30, min(columns - 25, wanted + widening))
  }
}
