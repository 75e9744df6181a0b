import CaseModel
import StrictJSON
import Testing

struct DocumentImportRemarksTests {
  private func made(_ change: (inout DocumentImport) -> Void) -> DocumentImport {
    var document = DocumentImport(document: "resume", source: "Résumé.pdf", format: .pdf)
    document.pages = 9
    change(&document)
    return document
  }

  @Test func nothingIsSaidOfAFaithfulText() {
    let document = made { $0.mappedSymbols = 3 }
    #expect(document.remarks.isEmpty)
    #expect(ImportReport(documents: [document]).words(for: "resume") == nil)
  }

  @Test func pagesAreNamedAndTheGravestComesFirst() {
    let document = made {
      $0.comments = 1
      $0.pagesWithoutText = [1, 2, 3, 7]
    }
    #expect(document.remarks.map(\.check) == ["pages-without-text", "comments-left-out"])
    #expect(document.remarks[0].words == "4 pages without text")
    #expect(document.remarks[0].sentence.string.hasPrefix("On pages 1 to 3 and 7 of the original"))
    #expect(document.remarks[0].severity == .warning)
    #expect(ImportReport(documents: [document]).words(for: "resume") == "4 pages without text")
  }

  @Test func aWholeDocumentWithoutTextIsAnError() {
    let document = made { $0.pagesWithoutText = Array(1...9) }
    #expect(document.remarks.first?.severity == .error)
  }

  @Test func trackedChangesAreOneRemark() {
    let document = made {
      $0.trackedInsertions = 1
      $0.trackedDeletions = 2
    }
    #expect(document.remarks.map(\.words) == ["tracked changes"])
    #expect(document.remarks[0].sentence.string.contains("1 insertion, which the text has"))
    #expect(document.remarks[0].sentence.string.contains("2 deletions, which it has not"))
  }

  @Test func documentsWithoutTextAreReadAsTheyWereWritten() throws {
    let report = ImportReport(
      documents: [made { _ in }],
      withoutText: [
        DocumentWithoutText(document: "reference", source: "r.pdf", reason: "it is locked")
      ])
    let again = try ImportReport(reading: JSONText(report.jsonValue.encoded()).reader)
    #expect(again == report)
    #expect(again.missing("reference")?.reason == "it is locked")
    #expect(again.words(for: "reference") == "no text, original only")
    let twice = ImportReport(
      documents: report.documents,
      withoutText: [
        DocumentWithoutText(document: "resume", source: "r.pdf", reason: "it is locked")
      ])
    #expect(throws: JSONError.self) {
      try ImportReport(reading: JSONText(twice.jsonValue.encoded()).reader)
    }
  }
}
