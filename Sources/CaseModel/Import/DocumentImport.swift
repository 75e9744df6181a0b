import HarmlessText

/// How the text of one document was made, and where it may differ from what a reader of the original sees.
///
/// Page numbers count from 1. What a format cannot hold is 0 or empty: see `docs/taking-in.md` for what is looked for in which.
public struct DocumentImport: Hashable, Sendable {
  /// The id of the document in the cover.
  public var document: String
  /// The name of the file it was made of, without folders.
  public let source: DisplayText
  /// What kind of file that was.
  public let format: SourceFormat
  /// What made the text; nil where the file was text already.
  public var tool: ExtractionTool?
  /// What the kernel kept from the tool, in the order of the cases.
  public var confinement: [Confinement] = []
  /// Of plain text, HTML and Markdown, how their characters were written.
  public var encoding: TextEncoding?
  /// How many pages it has; nil where the file does not tell where they end.
  public var pages: Int?
  /// Words in the text that was made.
  public var words = 0

  /// Pages that carry no text, such as scans without recognised text.
  public var pagesWithoutText: [Int] = []
  /// Pages of which an image covers most, with text that was recognised in it.
  public var recognisedText: [Int] = []
  /// Pages whose text seems to stand in columns, so that lines may join what does not belong together.
  public var suspectedColumns: [Int] = []
  /// Pages with text that is drawn so that it cannot be seen.
  public var invisibleText: [Int] = []
  /// Pages with text in letters less than 4 points high.
  public var tinyText: [Int] = []
  /// Pages with text beyond the edges that a viewer shows.
  public var textOutsidePage: [Int] = []
  /// Pages whose appearance could not be compared with their text, so that the lists above say nothing of them.
  public var notCompared: [Int] = []

  /// Faults of the file that the tool complained of and read around; something may be missing.
  public var faults = 0
  /// Characters for which the file tells no meaning; they stand as U+FFFD.
  public var unmappedCharacters = 0
  /// Private characters of symbol fonts that were replaced by what they look like, such as bullets.
  public var mappedSymbols = 0

  /// Insertions that are still marked as such; the text has them.
  public var trackedInsertions = 0
  /// Deletions that are still in the file; the text is without them.
  public var trackedDeletions = 0
  /// Comments in the margin; the text is without them.
  public var comments = 0
  /// Words formatted as hidden; the text is without them.
  public var hiddenText = 0
  /// Pictures, charts and embedded objects; the text is without them.
  public var pictures = 0
  /// Boxes of text beside the others; what stands in one follows the paragraph that it hangs on.
  public var textBoxes = 0

  /// A report in which nothing has been found yet.
  public init(document: String, source: DisplayText, format: SourceFormat) {
    self.document = document
    self.source = source
    self.format = format
  }
}
