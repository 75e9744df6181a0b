import HarmlessText

/// Wrapping of text with characters of no, one and two columns.
struct UnicodeWrapper {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let widths: LineWidths
  private let newlines: Wrap.Newlines
  private(set) var lines: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, widths: LineWidths, newlines: Wrap.Newlines) {
    self.bytes = bytes
    self.widths = widths
    self.newlines = newlines
  }

  /// Wraps all of the text.
  mutating func run() {
    var start = 0
    if newlines == .breaking {
      while let end = bytes[start...].firstIndex(of: 0x0A) {
        wrap(start..<end)
        start = end + 1
      }
    }
    wrap(start..<bytes.count)
  }

  /// Wraps a stretch in which no line must end.
  private mutating func wrap(_ stretch: Range<Int>) {
    let linesBefore = lines.count
    var line = Line(start: stretch.lowerBound)
    while line.index < stretch.upperBound {
      let byte = bytes[line.index]
      if byte == 0x20 || byte == 0x0A {
        line.passBlank()
        continue
      }
      let width = lines.isEmpty ? widths.first : widths.further
      let (scalar, length) = UTF8Scalar.decode(bytes, at: line.index)
      let cells = byte < 0x80 ? 1 : DisplayWidth.of(scalar)
      line.noteBreak(before: scalar, cells: cells)
      if line.column + cells > width, line.index > line.start {
        let (end, next) = line.placeToBreak(width: width)
        lines.append(line.start..<end)
        line = Line(start: next)
      } else {
        line.pass(scalar, length: length, cells: cells)
      }
    }
    if line.start < stretch.upperBound || lines.count == linesBefore {
      let width = lines.isEmpty ? widths.first : widths.further
      let fits = line.column <= width
      lines.append(line.start..<(fits ? stretch.upperBound : line.placeToBreak(width: width).end))
    }
  }
}

/// The line being filled.
private struct Line {
  let start: Int
  /// The byte now looked at, and the columns before it.
  private(set) var index: Int
  private(set) var column = 0
  /// The last place where the line may end and the place where the next would start.
  private var breakPlace: (end: Int, next: Int)?
  private var hasContent = false
  private var isAfterBlank = false
  private var mayBreakHere = false

  init(start: Int) {
    self.start = start
    index = start
  }

  mutating func passBlank() {
    if hasContent {
      breakPlace = (isAfterBlank ? breakPlace?.end ?? index : index, index + 1)
    }
    column += 1
    index += 1
    isAfterBlank = true
    mayBreakHere = false
  }

  mutating func noteBreak(before scalar: Unicode.Scalar, cells: Int) {
    guard hasContent, !isAfterBlank, cells > 0, mayBreakHere || cells == 2 else { return }
    if !scalar.closes { breakPlace = (index, index) }
  }

  mutating func pass(_ scalar: Unicode.Scalar, length: Int, cells: Int) {
    column += cells
    index += length
    hasContent = true
    isAfterBlank = false
    if cells > 0 { mayBreakHere = cells == 2 || scalar.isDash }
  }

  func placeToBreak(width: Int) -> (end: Int, next: Int) {
    if let breakPlace { return breakPlace }
    // Nothing but blanks so far, each one byte and one column.
    return hasContent ? (index, index) : (start + width, index)
  }
}

extension Unicode.Scalar {
  /// Whether a line may end after it: en dash, em dash.
  fileprivate var isDash: Bool { self == "\u{2013}" || self == "\u{2014}" }

  /// Whether it ends what stands before it, so that no line begins with it.
  fileprivate var closes: Bool {
    switch self {
    case "”", "’", "»", ")", "]", "}", ".", ",", ";", ":", "!", "?", "、", "。", "」", "』", "）", "，":
      true
    default: false
    }
  }
}
