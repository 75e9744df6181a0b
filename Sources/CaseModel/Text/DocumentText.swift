import HarmlessText

/// The text of a document, with its pages, paragraphs and lines known for every byte.
public struct DocumentText: Hashable, Sendable {
  /// The bytes, harmless to a terminal; every offset here counts in them.
  public let text: HarmlessText
  /// Where the pages stand, without the form feeds between them; at least one.
  public let pages: [Range<Int>]
  /// In the order of the text.
  public let paragraphs: [Paragraph]
  let lines: [TextLine]
  /// The first line of every page, and after the last page the count of all lines.
  let firstLines: [Int]
  /// The first paragraph of every page, and after the last page the count of all paragraphs.
  let firstParagraphs: [Int]
  /// How long lines of prose are, in bytes.
  let measure: Int

  /// Finds pages, paragraphs and lines in one pass over the bytes and one over the lines.
  public init(_ text: HarmlessText) {
    self.text = text
    let scan = LineScan(text.bytes)
    pages = scan.pages
    lines = scan.lines
    firstLines = scan.firstLines
    measure = scan.measure
    var builder = ParagraphBuilder(bytes: text.bytes, lines: scan.lines, measure: scan.measure)
    firstParagraphs = builder.build(firstLines: scan.firstLines)
    paragraphs = builder.paragraphs
  }

  /// How many lines it has, over all pages.
  public var lineCount: Int { lines.count }

  /// The paragraphs of a page, from 1; none for a page that is not there.
  public func paragraphs(onPage page: Int) -> ArraySlice<Paragraph> {
    guard pages.indices.contains(page - 1) else { return [] }
    return paragraphs[firstParagraphs[page - 1]..<firstParagraphs[page]]
  }
}
