import Testing

@testable import TextExtraction

/// Where pages end in the body of a Word document; `|` stands for the mark.
struct WordBodyTests {
  private func marked(_ xml: String) -> (text: String, body: WordBody) {
    let body = WordBody(Array(xml.utf8))
    var text = ""
    XMLPiece.forEach(in: body.xml) { piece in
      if case .text(let bytes) = piece { text += String(decoding: bytes, as: UTF8.self) }
      if case .tag("w:p", .closing, _) = piece { text += "/" }
    }
    return (text.replacing(String(WordBody.pageMark), with: "|"), body)
  }

  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test func aBreakThatWasSetAndRenderedCountsOnce() {
    let (text, body) = marked(
      "<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/></w:r></w:p>"
        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>c</w:t><w:lastRenderedPageBreak/><w:t>d</w:t></w:r></w:p>")
    #expect(text == "a|/b/c|d/")
    #expect(body.setBreaks == 1)
    #expect(body.renderedBreaks == 1)
  }

  @Test func aBreakOfALineEndsNoPage() {
    #expect(marked("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>").text == "ab/")
  }

  @Test func aParagraphThatBeginsAPage() {
    #expect(marked(paragraph("a") + paragraph("b", "<w:pageBreakBefore/>")).text == "a/|b/")
    #expect(
      marked(paragraph("a", "<w:pageBreakBefore w:val=\"0\"/>")).text == "a/")
  }

  /// How a section begins stands at its own end, so it is the next one that tells whether a page ends here.
  @Test func sections() {
    let next = "<w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr>"
    let same = "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"
    #expect(
      marked(paragraph("a", same) + paragraph("b", same) + paragraph("c") + next).text
        == "a/b|/c/")
    #expect(marked(paragraph("a", next) + paragraph("b") + same).text == "a/b/")
  }

  @Test func aPageThatEndsInATableIsEndedAfterIt() {
    let cell = "<w:tc><w:p><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p></w:tc>"
    let (text, _) = marked(
      paragraph("a") + "<w:tbl><w:tr>\(cell)</w:tr></w:tbl>" + paragraph("c"))
    #expect(text == "a/b/|/c/")
  }

  @Test func hiddenWordsAreTakenOutAndCounted() {
    func run(_ text: String, _ properties: String) -> String {
      "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
    }
    let (text, body) = marked(
      "<w:p>\(run("a", ""))\(run("two words", "<w:vanish/>"))\(run("b", "<w:vanish w:val=\"false\"/>"))</w:p>"
    )
    #expect(text == "ab/")
    #expect(body.hiddenWords == 2)
    // The mark of a paragraph may be hidden; its words are not.
    #expect(marked(paragraph("a", "<w:rPr><w:vanish/></w:rPr>")).text == "a/")
  }

  @Test func aBoxForOlderProgramsIsNotReadTwice() {
    let box = "<w:txbxContent>\(paragraph("box"))</w:txbxContent>"
    let (text, body) = marked(
      "<w:p><w:r><w:t>a</w:t></w:r><w:r><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></w:r></w:p>" + paragraph("b"))
    #expect(body.textBoxes == 1)
    // What older programs get stays where it is; pandoc does not look there.
    #expect(text == "abox//box/b/")
  }
}
