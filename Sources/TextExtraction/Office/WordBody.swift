/// The body of a Word document on its way to pandoc: hidden words taken out, ends of pages marked, and both counted.
///
/// pandoc keeps hidden words and forgets where pages end, so it is told beforehand.
struct WordBody {
  /// The private character that stands where a page ends.
  static let pageMark: Unicode.Scalar = "\u{E00C}"

  private(set) var xml: [UInt8] = []
  private(set) var insertions = 0
  private(set) var deletions = 0
  private(set) var hiddenWords = 0
  private(set) var pictures = 0
  private(set) var textBoxes = 0
  /// Ends of pages: those somebody set, and those where Word last broke the page.
  private(set) var setBreaks = 0
  private(set) var renderedBreaks = 0

  private var sections = SectionBreaks()
  private var runs: [Run] = []
  private var outer: [[UInt8]] = []
  private var boxes: [UInt8] = []
  private var fallbacks = 0
  private var tables = 0
  private var isInParagraphProperties = false
  private var pendingBreakBefore = false
  private var heldMarks = 0
  private var marksAtEndOfParagraph = 0
  /// Whether nothing to read has come since a page end that somebody set: Word writes where it broke the page as well.
  private var isAfterSetBreak = false

  /// One run of letters of one look.
  private struct Run {
    var start: Int
    var words = 0
    var isHidden = false
  }

  init(_ xml: [UInt8]) {
    sections = SectionBreaks(in: xml)
    self.xml.reserveCapacity(xml.count)
    XMLPiece.forEach(in: xml) { take($0) }
  }

  private mutating func take(_ piece: XMLPiece) {
    switch piece {
    case .text(let bytes):
      let words = bytes.split { $0 <= 0x20 }.count
      if !runs.isEmpty { runs[runs.count - 1].words += words }
      if words > 0 { isAfterSetBreak = false }
      xml += bytes
    case .tag(let name, let kind, let bytes): take(name, kind, bytes)
    }
  }

  private mutating func take(_ name: String, _ kind: XMLPiece.Kind, _ bytes: ArraySlice<UInt8>) {
    switch (name, kind) {
    case ("w:r", .opening): runs.append(Run(start: xml.count))
    case ("w:r", .closing):
      xml += bytes
      endRun()
      return
    case ("w:vanish", .opening), ("w:vanish", .empty):
      if !runs.isEmpty, !isInParagraphProperties, isOn(bytes) {
        runs[runs.count - 1].isHidden = true
      }
    case ("w:br", .empty) where bytes.holds("w:type=\"page\""):
      mark(isRendered: false, in: (before: "<w:t>", after: "</w:t>"))
      return
    case ("w:lastRenderedPageBreak", .empty):
      if !isAfterSetBreak { mark(isRendered: true, in: (before: "<w:t>", after: "</w:t>")) }
      isAfterSetBreak = false
      return
    case ("w:pPr", .opening): isInParagraphProperties = true
    case ("w:pPr", .closing): isInParagraphProperties = false
    case ("w:pageBreakBefore", .empty) where isInParagraphProperties && isOn(bytes):
      pendingBreakBefore = true
    case ("w:sectPr", .opening), ("w:sectPr", .empty):
      if isInParagraphProperties, sections.nextBeginsPage() { marksAtEndOfParagraph += 1 }
    case ("mc:Fallback", .opening): fallbacks += 1
    case ("mc:Fallback", .closing): fallbacks = max(fallbacks - 1, 0)
    case ("w:txbxContent", .opening) where fallbacks == 0:
      // What stands in a box is lost to pandoc; it comes after the paragraph that the box hangs on.
      textBoxes += 1
      outer.append(xml)
      xml = []
      return
    case ("w:txbxContent", .closing) where fallbacks == 0 && !outer.isEmpty:
      boxes += xml
      xml = outer.removeLast()
      return
    case ("w:p", .closing):
      for _ in 0..<marksAtEndOfParagraph {
        mark(isRendered: false, in: (before: "<w:r><w:t>", after: "</w:t></w:r>"))
      }
      marksAtEndOfParagraph = 0
    case ("w:tbl", .opening): tables += 1
    case ("w:tbl", .closing):
      xml += bytes
      endTable()
      return
    case ("w:ins", .opening), ("w:ins", .empty), ("w:moveTo", .opening): insertions += 1
    case ("w:del", .opening), ("w:del", .empty), ("w:moveFrom", .opening): deletions += 1
    case ("pic:pic", .opening), ("v:imagedata", _), ("c:chart", _), ("w:object", .opening):
      if fallbacks == 0 { pictures += 1 }
    default: break
    }
    xml += bytes
    if name == "w:p", kind == .closing, outer.isEmpty, fallbacks == 0 {
      xml += boxes
      boxes = []
    }
    if name == "w:pPr", kind == .closing, pendingBreakBefore {
      pendingBreakBefore = false
      mark(isRendered: false, in: (before: "<w:r><w:t>", after: "</w:t></w:r>"))
    }
  }

  /// Hidden words are gone, as they are for a reader; a page that ends among them is not found.
  private mutating func endRun() {
    guard let run = runs.popLast(), run.isHidden, xml.count >= run.start else { return }
    xml.removeLast(xml.count - run.start)
    hiddenWords += run.words
  }

  /// A page that ends within a table is ended after it: a mark in a cell would tear the lines of the row.
  private mutating func endTable() {
    tables = max(tables - 1, 0)
    guard tables == 0 else { return }
    for _ in 0..<heldMarks {
      xml += Array("<w:p><w:r><w:t>\(Self.pageMark)</w:t></w:r></w:p>".utf8)
    }
    heldMarks = 0
  }

  private mutating func mark(isRendered: Bool, in tags: (before: String, after: String)) {
    if isRendered { renderedBreaks += 1 } else { setBreaks += 1 }
    isAfterSetBreak = !isRendered
    if tables > 0 {
      heldMarks += 1
    } else {
      xml += Array("\(tags.before)\(Self.pageMark)\(tags.after)".utf8)
    }
  }

  private func isOn(_ tag: ArraySlice<UInt8>) -> Bool {
    !["\"0\"", "\"false\"", "\"off\""].contains { tag.holds("w:val=\($0)") }
  }
}
