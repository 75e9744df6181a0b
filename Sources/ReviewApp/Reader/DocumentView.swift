import CaseModel

/// How one document is being read.
struct DocumentView: Sendable {
  let flowed: FlowedDocument
  var wrapped: WrappedText
  /// The first line that is seen.
  var top = 0

  init(_ text: DocumentText, width: Int) {
    flowed = FlowedDocument(text)
    wrapped = WrappedText(flowed, width: width)
  }

  /// Sets the text anew for another width; what was at the top stays there.
  mutating func rewrap(width: Int) {
    guard wrapped.width != width else { return }
    let place = topIndex
    wrapped = WrappedText(flowed, width: width)
    top = place == 0 ? 0 : wrapped.line(at: place)
  }

  /// Fits the view into a block of that size.
  mutating func settle(width: Int, height: Int) {
    rewrap(width: width)
    scroll(to: top, height: height)
  }

  /// The byte of the flowed document at the top of the window.
  var topIndex: Int {
    wrapped.lines.indices.contains(top) ? wrapped.lines[top].range.lowerBound : 0
  }

  /// The last line that may be at the top.
  func lastTop(height: Int) -> Int { max(0, wrapped.lines.count - height) }

  mutating func scroll(to line: Int, height: Int) { top = max(0, min(line, lastTop(height: height))) }

  /// Scrolls as little as brings a byte into sight, with some lines around it.
  mutating func reveal(_ index: Int, height: Int, margin: Int = 3) {
    let line = wrapped.line(at: index)
    let margin = min(margin, height / 4)
    if line < top + margin || line >= top + height - margin {
      scroll(to: line - height / 3, height: height)
    }
  }
}
