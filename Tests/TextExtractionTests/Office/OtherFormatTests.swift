import CaseModel
import Testing
import TextExtraction

@Suite(.enabled(if: Documents.canReadOffice, "SKIPPED: no pandoc; install pandoc"))
struct OtherFormatTests {
  @Test(arguments: ["statement.odt", "statement.rtf"])
  func filesOfLibreOfficeWriter(name: String) throws {
    let made = try Documents.extract(name)
    #expect(made.string.hasPrefix("ECQ 1: LEADING CHANGE\n\nI took over an office of forty"))
    #expect(made.string.contains("\n-   Closed 1,700 claims\n"))
    #expect(made.string.contains("2021"))
    #expect(made.report.pages == nil)
  }

  @Test func wordFilesOfLibreOfficeWriter() throws {
    let report = try Documents.extract("marked-by-writer.docx").report
    #expect(report.trackedInsertions == 1)
    #expect(report.trackedDeletions == 1)
    #expect(report.hiddenText == 4)
    #expect(report.comments >= 1)
  }

  @Test func changesAndCommentsInOpenDocument() throws {
    let made = try Documents.extract("marked.odt")
    #expect(made.string.contains("I closed 1,700 claims in one year.\n"))
    #expect(made.report.trackedInsertions == 1)
    #expect(made.report.trackedDeletions == 1)
    #expect(made.report.comments >= 1)
  }

  @Test func markdownAndHTML() throws {
    let markdown = try TextExtractor().extract(
      Array("# Résumé\n\n1. One[^1]\n2. Two\n\n[^1]: Note.\n".utf8), named: "a.md", document: "a")
    #expect(
      String(decoding: markdown.text, as: UTF8.self)
        == "Résumé\n\n1.  One[1]\n2.  Two\n\n[1] Note.\n")
    let html = try TextExtractor().extract(
      Array("<html><h1>Résumé</h1><p>One &amp; two<script>x()</script></html>".utf8),
      named: "a.html", document: "a")
    #expect(String(decoding: html.text, as: UTF8.self) == "Résumé\n\nOne & two\n")
    #expect(html.report.format == .html)
  }

  @Test func anOldPage() throws {
    let bytes =
      Array("<html><p>R".utf8) + [0xE9] + Array("sum".utf8) + [0xE9, 0x92]
      + Array("s</p></html>".utf8)
    let made = try TextExtractor().extract(bytes, named: "a.htm", document: "a")
    #expect(made.string == "Résumé’s\n")
    #expect(made.report.encoding == .windows1252)
  }
}
