/// Finds the headings of sections among the lines of a document.
struct HeadingSearch {
  let document: DocumentText
  let grammar: HeadingGrammar
  private let shapes: LineShapes

  /// A heading that was found.
  struct Heading: Equatable {
    /// Its visible bytes.
    let range: Range<Int>
    /// The core qualification it names.
    let qualification: Int
    /// The number it carries; nil where it has none.
    let number: Int?
    /// Whether it only says again which section goes on.
    var isRepetition: Bool
  }

  init(document: DocumentText, grammar: HeadingGrammar) {
    self.document = document
    self.grammar = grammar
    shapes = LineShapes(bytes: document.text.bytes, measure: document.measure)
  }

  /// Headings that begin a section, in the order of the text.
  func headings() -> [Heading] {
    withoutContents(candidates()).filter { !$0.isRepetition }
  }

  private func candidates() -> [Heading] {
    var found: [Heading] = []
    for page in document.pages.indices {
      let lines = document.firstLines[page]..<document.firstLines[page + 1]
      let top = lines.first { !document.lines[$0].isBlank }
      var index = lines.lowerBound
      var afterHeading = false
      while index < lines.upperBound {
        let match =
          document.lines[index].isBlank || !(afterHeading || mayBegin(at: index, in: lines))
          ? nil : heading(at: index, in: lines)
        guard let match else {
          afterHeading = false
          index += 1
          continue
        }
        var heading = Heading(
          range: document.lines[index].textStart..<document.lines[index + match.count - 1].end,
          qualification: match.reading.qualification, number: match.reading.number,
          isRepetition: false)
        let isKnown = found.contains { $0.qualification == heading.qualification }
        heading.isRepetition =
          match.reading.isContinuation && isKnown
          || index == top && found.last?.qualification == heading.qualification
        found.append(heading)
        index += match.count
        afterHeading = true
      }
    }
    return found
  }

  /// A heading begins a block, or follows a line that ended a sentence or was broken on purpose.
  private func mayBegin(at index: Int, in page: Range<Int>) -> Bool {
    let line = document.lines[index]
    guard line.length <= grammar.longest,
      grammar.mayBegin(document.text.bytes[line.textStart..<line.end])
    else { return false }
    guard index > page.lowerBound, !document.lines[index - 1].isBlank else { return true }
    let previous = document.lines[index - 1]
    let last = document.text.bytes[previous.end - 1]
    if last == UInt8(ascii: ",") { return false }
    return ".:!?\")".utf8.contains(last) || shapes.breaksHard(previous, before: line)
  }

  /// One line, or up to three that stand together, read as a heading; the longest reading counts.
  private func heading(
    at index: Int, in page: Range<Int>
  ) -> (reading: HeadingGrammar.Reading, count: Int)? {
    for count in [3, 2, 1] where index + count <= page.upperBound {
      let part = document.lines[index..<index + count]
      guard let first = part.first, let last = part.last, part.allSatisfy({ !$0.isBlank }),
        last.end - first.textStart <= grammar.longest,
        let reading = grammar.read(document.text.bytes[first.textStart..<last.end])
      else { continue }
      return goesOnAsSentence(after: index + count, in: page) ? nil : (reading, count)
    }
    return nil
  }

  /// Whether the line right below begins with a small letter, so that the name was part of a sentence.
  private func goesOnAsSentence(after index: Int, in page: Range<Int>) -> Bool {
    guard index < page.upperBound, !document.lines[index].isBlank else { return false }
    return Letter.isLower(document.text.bytes[document.lines[index].textStart])
  }
}
