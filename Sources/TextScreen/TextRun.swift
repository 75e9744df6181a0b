import HarmlessText

/// One piece of text on its way into a row of cells.
struct TextRun {
  /// Index of the row's first cell.
  let base: Int
  /// The next column to fill; below zero while left of the screen.
  private(set) var column: Int
  /// The column where the text must stop.
  let edge: Int
  /// The column after the row's last.
  let rowEnd: Int
  let style: Style
  /// The screen's sequences of combining marks, with those this text adds.
  private(set) var sequences: [CombiningMarks]
  /// The cell that the next combining mark belongs to.
  private var markedCell: Int?

  init(
    base: Int, column: Int, edge: Int, rowEnd: Int, style: Style, sequences: [CombiningMarks]
  ) {
    self.base = base
    self.column = column
    self.edge = edge
    self.rowEnd = rowEnd
    self.style = style
    self.sequences = sequences
  }

  /// Blanks the first half of a wide character whose second half is about to be overwritten.
  func begin(in cells: UnsafeMutableBufferPointer<Cell>) {
    guard column > 0, column < edge, cells[base + column].isContinuation else { return }
    cells[base + column - 1] = Cell(scalar: 0x20, width: 1, style: cells[base + column].style)
  }

  /// Blanks the second half of a wide character whose first half was overwritten.
  func end(in cells: UnsafeMutableBufferPointer<Cell>) {
    guard column >= 0, column < rowEnd, cells[base + column].isContinuation else { return }
    cells[base + column] = Cell(scalar: 0x20, width: 1, style: cells[base + column].style)
  }

  mutating func draw(
    _ bytes: UnsafeBufferPointer<UInt8>, into cells: UnsafeMutableBufferPointer<Cell>
  ) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        guard column < edge else { return }
        if column < 0 {
          column += 1
          index += 1
        } else {
          index += drawASCII(UnsafeBufferPointer(rebasing: bytes[index...]), into: cells)
        }
      } else {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
        index += length
        guard draw(scalar, into: cells) else { return }
      }
    }
  }

  /// Draws the ASCII that the bytes begin with, as far as there is room, and returns its length.
  ///
  /// Nearly all text goes this way: the loop has no other test than the one it is made for.
  private mutating func drawASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, into cells: UnsafeMutableBufferPointer<Cell>
  ) -> Int {
    guard let source = bytes.baseAddress, let row = cells.baseAddress else { return bytes.count }
    let target = row + base + column
    let room = min(bytes.count, edge - column)
    let template = Cell(scalar: 0x20, width: 1, style: style)
    var count = 0
    while count < room, source[count] < 0x80 {
      target[count] = Cell(template, scalar: UInt32(source[count]))
      count += 1
    }
    column += count
    markedCell = base + column - 1
    return count
  }

  /// Draws one scalar that is not ASCII and says whether there is room for more.
  private mutating func draw(
    _ scalar: Unicode.Scalar, into cells: UnsafeMutableBufferPointer<Cell>
  ) -> Bool {
    switch DisplayWidth.of(scalar) {
    case 0:
      addMark(scalar.value, to: cells)
    case 1:
      guard column < edge else { return false }
      if column >= 0 {
        cells[base + column] = Cell(scalar: scalar.value, width: 1, style: style)
        markedCell = base + column
      }
      column += 1
    default:
      guard column + 1 < edge else { return false }
      if column >= 0 {
        cells[base + column] = Cell(scalar: scalar.value, width: 2, style: style)
        cells[base + column + 1] = .continuation(style: style)
        markedCell = base + column
      } else if column == -1 {
        cells[base] = Cell(scalar: 0x20, width: 1, style: style)
      }
      column += 2
    }
    return true
  }

  private mutating func addMark(_ mark: UInt32, to cells: UnsafeMutableBufferPointer<Cell>) {
    guard let markedCell else { return }
    let current = Int(cells[markedCell].marks)
    let longer =
      current == 0 ? CombiningMarks(mark) : sequences[current - 1].adding(mark)
    guard let longer else { return }
    if let known = sequences.firstIndex(of: longer) {
      cells[markedCell].marks = UInt16(known + 1)
    } else if sequences.count < Int(UInt16.max) {
      sequences.append(longer)
      cells[markedCell].marks = UInt16(sequences.count)
    }
  }

  mutating func drawEllipsis(_ ellipsis: UInt32, into cells: UnsafeMutableBufferPointer<Cell>) {
    guard column >= 0, column < rowEnd else { return }
    cells[base + column] = Cell(scalar: ellipsis, width: 1, style: style)
    column += 1
  }
}
