import CaseModel

/// How one document is being read.
struct DocumentView: Sendable {
  let flowed: FlowedDocument
  var wrapped: WrappedText
  /// The first line that is seen.
  private(set) var top = 0
  /// What was at the top before the window became another; nil where it still is exactly there.
  private var anchor: Anchor?

  /// A byte of the flowed document, or the line that divides it from what comes before.
  private struct Anchor {
    let index: Int
    let isDivider: Bool
  }

  init(_ text: DocumentText, width: Int) {
    flowed = FlowedDocument(text)
    wrapped = WrappedText(flowed, width: width)
  }

  /// Fits the view into a block of that size; what was at the top stays there, and comes back when the size does.
  mutating func settle(width: Int, height: Int) {
    let place = anchor ?? anchorAtTop
    if wrapped.width != width {
      wrapped = WrappedText(flowed, width: width)
      top = line(of: place)
    } else if anchor != nil {
      top = line(of: place)
    }
    top = max(0, min(top, lastTop(height: height)))
    let isThere = anchorAtTop.index == place.index && anchorAtTop.isDivider == place.isDivider
    anchor = isThere ? nil : place
  }

  private var anchorAtTop: Anchor {
    Anchor(
      index: topIndex,
      isDivider: wrapped.lines.indices.contains(top) && wrapped.lines[top].isDivider)
  }

  private func line(of anchor: Anchor) -> Int {
    let line = wrapped.line(at: anchor.index)
    let isDivided = anchor.isDivider && line > 0 && wrapped.lines[line - 1].isDivider
    return isDivided ? line - 1 : line
  }

  /// The byte of the flowed document at the top of the window.
  var topIndex: Int {
    wrapped.lines.indices.contains(top) ? wrapped.lines[top].range.lowerBound : 0
  }

  /// Puts the line of a byte at the top.
  mutating func show(_ index: Int) {
    top = wrapped.line(at: index)
    anchor = nil
  }

  /// The last line that may be at the top.
  func lastTop(height: Int) -> Int { max(0, wrapped.lines.count - height) }

  mutating func scroll(to line: Int, height: Int) {
    let line = max(0, min(line, lastTop(height: height)))
    if line != top { anchor = nil }
    top = line
  }

  /// Scrolls as little as brings a byte into sight, with some lines around it.
  mutating func reveal(_ index: Int, height: Int, margin: Int = 3) {
    let line = wrapped.line(at: index)
    let margin = min(margin, height / 4)
    if line < top + margin || line >= top + height - margin {
      scroll(to: line - height / 3, height: height)
    }
  }
}
