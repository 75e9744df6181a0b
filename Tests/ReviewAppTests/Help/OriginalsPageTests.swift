import CaseModel
import HarmlessText
import Testing
import TextScreen

@testable import ReviewApp

/// Readers must know when what they read is not what was sent.
struct OriginalsPageTests {
  private func reading(_ report: ImportReport?, columns: Int, rows: Int) -> AppState {
    var state = PracticeFixture.reading(columns: columns, rows: rows)
    let number = PracticeFixture.number
    guard let package = state.work[number]?.package else { return state }
    state.work[number]?.package = CasePackage(
      cover: package.cover, governing: package.governing, documents: package.documents,
      digest: package.digest, importReport: report, fileFindings: [])
    return state
  }

  private var report: ImportReport {
    var made = DocumentImport(
      document: "qualifications-statement", source: "ECQs.docx", format: .docx)
    made.trackedInsertions = 2
    return ImportReport(
      documents: [made],
      withoutText: [
        DocumentWithoutText(document: "resume", source: "Résumé.pdf", reason: "it is locked")
      ])
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func theWholeReportIsOneKeyAway(_ columns: Int, _ rows: Int) {
    var state = reading(report, columns: columns, rows: rows)
    state.press("i")
    #expect(state.page == .originals(PracticeFixture.number))
    let page = state.wholePage()
    #expect(page.contains("The original has tracked changes: 2 insertions, which the text has"))
    #expect(page.contains("No text could be made of Résumé.pdf: it is locked."))
    #expect(page.contains("Of ECQs.docx, Word (DOCX), 0 words."))
    #expect(page.contains("The package does not tell how this text was made."))
    state.press("Esc")
    #expect(state.page == .reader(PracticeFixture.number))
  }

  @Test func theListAndTheHeadOfTheTextSayIt() {
    let state = reading(report, columns: 160, rows: 40)
    #expect(state.seen.contains("tracked changes"))
    #expect(state.seen.contains("! 10"))
    let silent = reading(nil, columns: 160, rows: 40)
    #expect(!silent.seen.contains("! 10"))
  }

  @Test func aPackageWithoutReportSaysSo() {
    var state = reading(nil, columns: 80, rows: 24)
    state.press("i")
    #expect(state.words.contains("The package does not tell how its texts were made."))
  }
}
