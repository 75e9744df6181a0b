import CaseModel
import HarmlessText
import Qualifications
import Testing

/// Whatever bytes a package holds, the index of its text is in order.
struct AnyTextTests {
  private static let edition = Result { try EditionCatalog().edition(.ecqs2006Published) }

  /// Pieces that matter to the index, put together by a fixed sequence of numbers.
  private static let pieces = [
    "\n", "\n", "\n\n", "\u{C}", "\n\u{C}", "  ", "    ", "\r\n", "\t", "- ", "• ", "1. ", "(a) ",
    "ECQ 2",
    ": ", "LEADING PEOPLE", "Leading Change", "words of prose that go on", "é", "\u{301}", "\u{0}",
    "—", "A",
    "building coalitions/", "(", ".", "-", "&", "(continued)", "漢字", "x-", "\u{1B}[31m",
  ]

  @Test(arguments: 1...200)
  func theIndexIsInOrder(_ seed: Int) throws {
    var state = UInt64(seed)
    var string = ""
    for _ in 0..<(seed % 60) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      string += Self.pieces[Int(state >> 33) % Self.pieces.count]
    }
    let text = Fixtures.text(string)
    #expect(!text.pages.isEmpty)
    var end = 0
    for paragraph in text.paragraphs {
      #expect(paragraph.range.lowerBound >= end)
      #expect(!paragraph.range.isEmpty)
      end = paragraph.range.upperBound
      let page = text.pages[paragraph.page - 1]
      #expect(page.lowerBound <= paragraph.range.lowerBound && end <= page.upperBound)
      #expect(
        text.offset(ofPage: paragraph.page, paragraph: paragraph.number)
          == paragraph.range.lowerBound)
      expectSound(text.flowed(paragraph), of: paragraph, in: text)
    }
    let seen = text.paragraphs.map { text.wordCount(in: $0.range) }.reduce(0, +)
    #expect(seen == text.wordCount)
    let edition = try Self.edition.get()
    let sections = NarrativeSections.find(in: text, edition: edition).sections
    #expect(
      zip(sections, sections.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
  }

  private func expectSound(_ flowed: FlowedText, of paragraph: Paragraph, in text: DocumentText) {
    #expect(String(validating: flowed.bytes, as: UTF8.self) != nil)
    for index in flowed.bytes.indices where flowed.bytes[index] > 0x20 {
      let offset = flowed.documentOffset(of: index)
      #expect(paragraph.range.contains(offset))
      #expect(text.text.bytes[offset] == flowed.bytes[index])
      #expect(flowed.index(ofDocumentOffset: offset) == index)
      #expect(text.place(at: offset).paragraph == paragraph.number)
    }
  }
}
