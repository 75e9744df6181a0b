import CNcurses
import TextScreen

/// Brings the terminal from what it shows to what it is to show, with as little work as it can.
///
/// ncurses compares what it is given with what it has sent, cell by cell, which costs most of the
/// time of a key. So this compares first, as memory, and hands over only stretches that changed.
@MainActor
struct Painter {
  private let templates: CellTemplates
  private let canScroll: Bool
  private let showsOnlyAscii: Bool
  /// What is on the terminal; nil when unknown.
  private var shown: Shown?
  private var isCursorShown: Bool?
  /// Where the last paint left the cursor.
  private var parked = Position(row: 0, column: 0)
  private var line: [cchar_t] = []

  init(templates: CellTemplates, showsOnlyAscii: Bool) {
    self.templates = templates
    self.showsOnlyAscii = showsOnlyAscii
    canScroll = cn_can_scroll()
  }

  /// Makes the next paint clear the terminal and draw every cell.
  mutating func forget() {
    shown = nil
  }

  /// Takes the cursor's visibility as unknown: the next paint sets it.
  mutating func forgetCursor() {
    isCursorShown = nil
  }

  /// Sends what differs from the last painted screen, then the cursor.
  mutating func paint(_ screen: Screen) {
    var previous = known(asLargeAs: screen)
    let marksAgree = previous.marks == screen.markSequences
    previous.cells.withUnsafeMutableBufferPointer { old in
      screen.cells.withUnsafeBufferPointer { new in
        send(
          screen,
          ScreenComparison(old: old, new: new, size: screen.size, marksAgree: marksAgree))
      }
    }
    moveCursor(of: screen)
    shown = Shown(size: screen.size, cells: screen.cells, marks: screen.markSequences)
  }

  private mutating func send(_ screen: Screen, _ comparison: ScreenComparison) {
    let rows = comparison.changedRows
    if canScroll, let scroll = comparison.scroll(within: rows) {
      cn_scroll(
        Int32(scroll.rows.lowerBound), Int32(scroll.rows.upperBound - 1), Int32(scroll.distance),
        Int32(parked.row), Int32(parked.column))
      comparison.apply(scroll)
    }
    for row in rows where !comparison.isEqual(oldRow: row, newRow: row) {
      comparison.forEachStretch(row: row) { put(screen, row: row, columns: $0) }
    }
  }

  /// What is shown, or blanks after having the terminal cleared.
  private mutating func known(asLargeAs screen: Screen) -> Shown {
    if let shown, shown.size == screen.size {
      // Taken out, so that a scroll changes it in place.
      self.shown = nil
      return shown
    }
    cn_forget_screen()
    line = [cchar_t](repeating: templates[0], count: screen.size.columns + 1)
    return Shown(
      size: screen.size, cells: [Cell](repeating: .blank, count: screen.size.area), marks: [])
  }

  private mutating func put(_ screen: Screen, row: Int, columns: Range<Int>) {
    let base = row * screen.size.columns
    let range = base + columns.lowerBound..<base + columns.upperBound
    // Taken out while it is written to, so that the rest of the painter can be read meanwhile.
    var line: [cchar_t] = []
    swap(&line, &self.line)
    screen.cells.withUnsafeBufferPointer { cells in
      line.withUnsafeMutableBufferPointer { line in
        var count = 0
        for index in range {
          let cell = cells[index]
          if cell.isContinuation { continue }
          line[count] = templates[cell.styleIndex]
          if cell.scalar < 0x7F {
            line[count].chars.0 = wchar_t(truncatingIfNeeded: cell.scalar)
          } else if !setWide(cell, in: &line[count]), cell.width == 2 {
            // Two cells stand for the wide character that cannot be shown.
            count += 1
            line[count] = line[count - 1]
          }
          if cell.marks != 0 { setMarks(of: cell, of: screen, in: &line[count]) }
          count += 1
        }
        cn_put(Int32(row), Int32(columns.lowerBound), line.baseAddress, Int32(count))
      }
    }
    swap(&line, &self.line)
  }

  /// Fills in a character that is not ASCII; a question mark where the C library disagrees about its
  /// width, because everything right of it would be out of place. Says whether it could be shown.
  private func setWide(_ cell: Cell, in slot: inout cchar_t) -> Bool {
    guard !showsOnlyAscii, cn_width(cell.scalar) == Int32(cell.width) else {
      slot.chars.0 = wchar_t(UInt8(ascii: "?"))
      return false
    }
    slot.chars.0 = wchar_t(cell.scalar)
    return true
  }

  /// Adds the marks that the C library too counts as without width.
  private func setMarks(of cell: Cell, of screen: Screen, in slot: inout cchar_t) {
    guard !showsOnlyAscii, let all = screen.marks(of: cell)?.scalars else { return }
    let marks = all.filter { cn_width($0) == 0 }.map { wchar_t($0) } + [0, 0, 0, 0]
    (slot.chars.1, slot.chars.2, slot.chars.3, slot.chars.4) =
      (marks[0], marks[1], marks[2], marks[3])
  }

  private mutating func moveCursor(of screen: Screen) {
    let isShown = screen.cursor != nil && screen.isCursorVisible
    if isShown != isCursorShown {
      isCursorShown = isShown
      cn_send(cn_capability(isShown ? .cursorShown : .cursorHidden))
    }
    let last = Position(row: screen.size.rows - 1, column: screen.size.columns - 1)
    let wanted = screen.cursor ?? last
    parked = Position(
      row: min(max(0, wanted.row), max(0, last.row)),
      column: min(max(0, wanted.column), max(0, last.column)))
    cn_flush(Int32(parked.row), Int32(parked.column))
  }
}

/// The cells of the last painted screen.
private struct Shown {
  let size: Size
  var cells: [Cell]
  let marks: [CombiningMarks]
}
