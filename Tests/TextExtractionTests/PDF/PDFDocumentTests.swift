import CaseModel
import Testing
import TextExtraction

@Suite(.enabled(if: Documents.canReadPDF, "SKIPPED: no pdftotext; install poppler-utils"))
struct PDFDocumentTests {
  @Test func everyPageAndItsLines() throws {
    let made = try Documents.extract("two-pages.pdf")
    #expect(made.pages.count == 2)
    #expect(made.pages[0].hasPrefix("ECQ 1: LEADING CHANGE\n\nI took over an office of forty"))
    #expect(made.pages[1].hasPrefix("ECQ 2: LEADING PEOPLE\n"))
    #expect(made.pages[1].hasSuffix("could decide.\n"))
    #expect(made.report.pages == 2)
    #expect(made.report.format == .pdf)
    #expect(made.report.tool?.name == "pdftotext")
    #expect(made.report.tool?.version.string.first?.isNumber == true)
  }

  @Test func aPasswordIsTold() {
    #expect(throws: ExtractionError.encrypted(.pdf)) { try Documents.extract("encrypted.pdf") }
  }

  @Test func whatMayNotBeCopiedMayBeRead() throws {
    #expect(try Documents.extract("no-copying.pdf").pages.count == 2)
  }

  @Test func halfAFileIsNone() {
    #expect(throws: ExtractionError.notThisFormat(.pdf)) { try Documents.extract("truncated.pdf") }
  }
}
