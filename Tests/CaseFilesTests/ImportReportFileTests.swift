import CaseModel
import HarmlessText
import Qualifications
import SystemFiles
import Testing

@testable import CaseFiles

/// `data/import-report.json` goes into a package and comes out of it.
struct ImportReportFileTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func write() throws -> String {
    let base = try ScratchFolder.writer()
    var made = DocumentImport(document: "resume", source: "Résumé.docx", format: .docx)
    made.trackedDeletions = 1
    let report = ImportReport(
      documents: [made],
      withoutText: [
        DocumentWithoutText(document: "statement", source: "S.pdf", reason: "it is locked")
      ])
    try PackageWriter(
      cover: base.cover, texts: base.texts, originalSources: base.originals, importReport: report,
      day: base.day
    ).write(into: scratch.path)
    return "\(scratch.path)/2025-1041"
  }

  @Test func isReadBackAndItsRemarksAreFindings() throws {
    let package = try PackageFolder.read(try write(), catalog: EditionCatalog())
    #expect(package.digest != nil)
    #expect(package.importReport?.document("resume")?.trackedDeletions == 1)
    let checks = package.findings.map(\.check)
    #expect(checks.contains("tracked-changes"))
    #expect(package.findings.first { $0.check == "text-not-made" }?.severity == .error)
  }

  @Test func aPackageWithoutOneIsAsBefore() throws {
    let package = try PackageFolder.read(try scratch.package(), catalog: EditionCatalog())
    #expect(package.importReport == nil)
  }

  @Test func oneThatCannotBeReadIsAFindingAndHindersNobody() throws {
    let path = try write()
    try scratch.write("2025-1041/data/import-report.json", "{")
    let package = try PackageFolder.read(path, catalog: EditionCatalog())
    #expect(package.importReport == nil)
    #expect(package.findings.contains { $0.check == "import-report-not-read" })
    #expect(package.documents.count == 2)
    // Its bytes are not those of the manifest, so nobody can vote on the package.
    #expect(package.digest == nil)
  }
}
