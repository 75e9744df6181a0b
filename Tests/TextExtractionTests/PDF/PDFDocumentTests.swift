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

  /// Without its table of places at the end the file can be read, and the report says that something is wrong.
  @Test func aDamagedFileIsReadAsFarAsItGoes() throws {
    let bytes = try Documents.bytes("two-pages.pdf")
    let made = try TextExtractor().extract(
      Array(bytes[..<(bytes.count - 30)]), named: "a.pdf", document: "a")
    #expect(made.report.pages == 2)
    #expect(made.report.faults > 0)
    #expect(try Documents.extract("two-pages.pdf").report.faults == 0)
  }

  @Test func bulletsOfASymbolFont() throws {
    let made = try Documents.extract("from-writer.pdf")
    #expect(made.pages[0].contains("•   Closed 1,700 claims\n"))
    #expect(made.report.mappedSymbols == 2)
    #expect(made.report.unmappedCharacters == 0)
    #expect(made.report.suspectedColumns == [])
    #expect(made.report.invisibleText == [])
  }

  @Test func scansAndWhatWasRecognisedInThem() throws {
    let report = try Documents.extract("scan.pdf").report
    #expect(report.pages == 3)
    #expect(report.pagesWithoutText == [1])
    #expect(report.recognisedText == [2])
    #expect(report.invisibleText == [])
  }

  @Test func columnsAreSuspected() throws {
    let made = try Documents.extract("two-columns.pdf")
    #expect(made.report.suspectedColumns == [1])
    // The layout is kept all the same: what stands side by side stays so.
    #expect(made.pages[0].hasPrefix("Leading Change                   Leading People\n"))
  }

  /// Page 2 is drawn without ink, 3 white on white, 4 covered; white on black on page 5 is seen, and page 6 is tiny.
  @Test func textThatCannotBeSeen() throws {
    let report = try Documents.extract("invisible.pdf").report
    #expect(report.invisibleText == [2, 3, 4])
    #expect(report.tinyText == [6])
    #expect(report.notCompared == [])
  }

  @Test func textBeyondTheEdges() throws {
    let report = try Documents.extract("outside.pdf").report
    #expect(report.textOutsidePage == [2])
  }
}
