/// Gathers lines into paragraphs: between blank lines, and apart where a list item or a heading begins.
struct ParagraphBuilder {
  let shapes: LineShapes
  let lines: [TextLine]
  let measure: Int
  var paragraphs: [Paragraph] = []
  private var page = 1
  private var number = 1

  init(bytes: [UInt8], lines: [TextLine], measure: Int) {
    shapes = LineShapes(bytes: bytes, measure: measure)
    self.lines = lines
    self.measure = measure
  }

  /// Builds all paragraphs; returns the first paragraph of every page, and at the end their count.
  mutating func build(firstLines: [Int]) -> [Int] {
    var firsts: [Int] = [0]
    for index in 0..<max(firstLines.count - 1, 0) {
      page = index + 1
      number = 1
      addPage(firstLines[index]..<firstLines[index + 1])
      firsts.append(paragraphs.count)
    }
    return firsts
  }

  private mutating func addPage(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where lines[index].isBlank {
      addBlock(start..<index)
      start = index + 1
    }
    addBlock(start..<range.upperBound)
  }

  /// A block is what stands between two blank lines.
  private mutating func addBlock(_ block: Range<Int>) {
    guard !block.isEmpty else { return }
    var start = block.lowerBound
    for index in block.dropFirst() {
      let isSplit =
        shapes.beginsItem(lines[index], after: lines[index - 1])
        || index - start == 1 && shapes.heads(lines[start], lines[index])
      if isSplit {
        add(start..<index)
        start = index
      }
    }
    add(start..<block.upperBound)
  }

  private mutating func add(_ range: Range<Int>) {
    let form = form(of: range)
    if form == .flowing, isProse(range) { promoteTitleBefore() }
    paragraphs.append(
      Paragraph(
        range: lines[range.lowerBound].textStart..<lines[range.upperBound - 1].end, page: page,
        number: number, form: form, lines: range))
    number += 1
  }

  private func form(of range: Range<Int>) -> Paragraph.Form {
    if range.count <= 3, range.allSatisfy({ shapes.isCapitalHeading(lines[$0]) }) {
      return .heading
    }
    let gaps = range.reduce(0) { $0 + (lines[$1].hasGap ? 1 : 0) }
    if gaps * 2 >= range.count { return .preformatted }
    let isItem = shapes.marker(of: lines[range.lowerBound]) != nil
    var breaks = 0
    for index in range.dropFirst()
    where shapes.breaksHard(lines[index - 1], before: lines[index], inItem: isItem) {
      breaks += 1
    }
    return breaks * 2 > range.count - 1 ? .preformatted : .flowing
  }

  private func isProse(_ range: Range<Int>) -> Bool {
    range.count > 1 || lines[range.lowerBound].length * 4 >= measure * 3
  }

  /// A single short line right before prose heads it, unless it is itself one of several such lines.
  private mutating func promoteTitleBefore() {
    guard let last = paragraphs.indices.last, isTitle(paragraphs[last]) else { return }
    if last > 0, isTitle(paragraphs[last - 1]) { return }
    paragraphs[last].form = .heading
  }

  private func isTitle(_ paragraph: Paragraph) -> Bool {
    paragraph.form == .flowing && paragraph.lines.count == 1
      && shapes.isTitle(lines[paragraph.lines.lowerBound])
  }
}
