import HarmlessText

extension DocumentText {
  /// The text of a paragraph made ready for wrapping: lines that only the width broke are joined by one space.
  public func flowed(_ paragraph: Paragraph) -> FlowedText {
    let shapes = LineShapes(bytes: text.bytes, measure: measure)
    let isItem = paragraph.lines.first.map { shapes.marker(of: lines[$0]) != nil } ?? false
    let keepsLines = paragraph.form == .preformatted
    let margin = paragraph.lines.map { lines[$0].indent }.min() ?? 0
    var flowed = FlowedText(bytes: [], firstIndent: 0, restIndent: 0, anchors: [])
    flowed.bytes.reserveCapacity(paragraph.range.count)
    var previous: TextLine?
    for index in paragraph.lines {
      let line = lines[index]
      let start = keepsLines ? min(line.start + margin, line.textStart) : line.textStart
      if let previous {
        let isHard =
          keepsLines
          || paragraph.form == .flowing && shapes.breaksHard(previous, before: line, inItem: isItem)
        if isHard || !endsInHyphen(previous, before: line) {
          flowed.anchors.append(.init(flowed: flowed.bytes.count, document: previous.end))
          flowed.bytes.append(isHard ? 0x0A : 0x20)
        }
      }
      flowed.anchors.append(.init(flowed: flowed.bytes.count, document: start))
      flowed.bytes.append(contentsOf: text.bytes[start..<line.end])
      previous = line
    }
    setIndents(of: &flowed, paragraph, shapes)
    return flowed
  }

  /// A word broken after its hyphen is joined without a space: "cross-" and "agency".
  private func endsInHyphen(_ line: TextLine, before next: TextLine) -> Bool {
    guard line.length >= 2 else { return false }
    return text.bytes[line.end - 1] == UInt8(ascii: "-")
      && Letter.isAlphanumeric(text.bytes[line.end - 2])
      && Letter.isAlphanumeric(text.bytes[next.textStart])
  }

  private func setIndents(
    of flowed: inout FlowedText, _ paragraph: Paragraph, _ shapes: LineShapes
  ) {
    guard let index = paragraph.lines.first else { return }
    let line = lines[index]
    if paragraph.form == .preformatted {
      flowed.firstIndent = min(paragraph.lines.map { lines[$0].indent }.min() ?? 0, Self.deepest)
      flowed.restIndent = flowed.firstIndent
    } else if paragraph.form == .flowing {
      flowed.firstIndent = min(line.indent, Self.deepest)
      if let marker = shapes.marker(of: line) {
        let width = text.slice(line.textStart..<marker.textStart).width
        flowed.restIndent = flowed.firstIndent + width
      } else if paragraph.lines.count > 1 {
        flowed.restIndent = min(lines[index + 1].indent, Self.deepest)
      }
    }
  }

  /// Deeper indents are cut: they would leave no room on a narrow screen.
  private static var deepest: Int { 12 }
}
