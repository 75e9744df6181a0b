import CaseModel
import Testing
import TextExtraction

@Suite(.enabled(if: Documents.canReadOffice, "SKIPPED: no pandoc; install pandoc"))
struct WordFileTests {
  @Test func headingsListsTablesAndPages() throws {
    let made = try Documents.extract("statement.docx")
    #expect(made.report.format == .docx)
    #expect(made.report.tool?.name == "pandoc")
    #expect(made.report.pages == 3)
    try #require(made.pages.count == 3)
    #expect(made.pages[0].hasPrefix("ECQ 1: LEADING CHANGE\n\nI took over an office of forty"))
    #expect(made.pages[0].contains("could decide.\n\n-   Closed 1,700 claims\n"))
    #expect(made.pages[1].hasPrefix("ECQ 2: LEADING PEOPLE\n"))
    #expect(made.pages[1].contains("2021"))
    #expect(made.pages[1].hasSuffix("A sentence that goes on\n"))
    #expect(made.pages[2] == "after the page ended.\n")
  }

  @Test func whatIsReadIsTheFinalText() throws {
    let made = try Documents.extract("marked.docx")
    #expect(made.string.contains("I closed 1,700 claims in one year.\n"))
    #expect(!made.string.contains("contractors"))
    #expect(made.string.contains("Seen. Seen again.\n"))
    #expect(!made.string.contains("Is this number right?"))
    #expect(made.report.trackedInsertions == 1)
    #expect(made.report.trackedDeletions == 1)
    #expect(made.report.hiddenText == 4)
    #expect(made.report.comments == 1)
  }

  @Test func whatStandsInABoxIsNotLost() throws {
    let made = try Documents.extract("text-box.docx")
    #expect(made.string == "Before the box.\n\nInside the box.\n\nAfter the box.\n")
    #expect(made.report.textBoxes == 1)
  }
}
