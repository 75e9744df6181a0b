import CaseModel
import Digests
import Glibc
import HarmlessText
import Qualifications
import StrictJSON
import SystemFiles
import Testing

@testable import CaseFiles

struct PackageFolderTests {
  let scratch: ScratchFolder
  let package: String

  init() throws {
    scratch = try ScratchFolder()
    package = try scratch.package()
  }

  private func read() throws -> CasePackage {
    try PackageFolder.read(package, catalog: EditionCatalog())
  }

  private func fault() throws -> PackageError {
    try #require(throws: PackageError.self) { try read() }
  }

  @Test func readsWhatWasWritten() throws {
    let read = try read()
    #expect(read.cover == (try ScratchFolder.cover()))
    #expect(read.documents.map(\.id) == ["statement", "resume"])
    #expect(read.document("statement")?.sections.map(\.qualification) == [1, 2])
    #expect(read.document("resume")?.narrative == nil)
    #expect(read.document("resume")?.digest == SHA256Digest(of: Array("Résumé\n".utf8)).hex)
    #expect(read.governing.edition.id == .ecqs2006Published)
    let tags = try Files.read("\(package)/tagmanifest-sha256.txt")
    #expect(read.digest?.hex == SHA256Digest(of: tags).hex)
    #expect(read.findings.filter { $0.severity == .error } == [])
    #expect(try PackageFolder.readCover(package) == read.cover)
  }

  @Test func anAlteredByteIsFound() throws {
    try scratch.write("2025-1041/data/text/statement.txt", ScratchFolder.statement + ".")
    #expect(
      try scratch.findings(package) == [
        "file-altered data/text/statement.txt", "payload-count-differs bag-info.txt",
      ])
    #expect(try read().digest == nil)
  }

  @Test func anAlteredOriginalIsFound() throws {
    try scratch.write("2025-1041/data/originals/Statement (1).pdf", "%PDG")
    #expect(try scratch.findings(package) == ["file-altered data/originals/Statement (1).pdf"])
  }

  @Test func anAlteredManifestIsFound() throws {
    let text = "ECQ 1: LEADING CHANGE\n\nForged.\n"
    try scratch.write("2025-1041/data/text/statement.txt", text)
    let old = SHA256Digest(of: Array(ScratchFolder.statement.utf8)).hex
    let manifest = try scratch.read("2025-1041/manifest-sha256.txt")
    let forged = manifest.split(separator: old).joined(
      separator: SHA256Digest(of: Array(text.utf8)).hex)
    try scratch.write("2025-1041/manifest-sha256.txt", forged)
    #expect(try scratch.findings(package).contains("file-altered manifest-sha256.txt"))
    #expect(try read().digest == nil)
  }

  @Test func missingAndExtraFilesAreFound() throws {
    unlink("\(package)/data/text/resume.txt")
    try scratch.write("2025-1041/data/text/extra\u{1B}[31m.txt", "x")
    let read = try read()
    #expect(read.documents.map(\.id) == ["statement"])
    let errors = read.findings.filter { $0.severity == .error }
    #expect(
      errors.map(\.check) == [
        "document-not-read", "payload-count-differs", "file-not-listed", "document-text-missing",
      ])
    #expect(errors.allSatisfy { $0.file?.string.contains("\u{1B}") != true })
    #expect(read.digest == nil)
  }

  @Test func aFolderThatIsNoBagStillOpens() throws {
    for name in ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"] {
      unlink("\(package)/\(name)")
    }
    let read = try read()
    #expect(read.digest == nil)
    #expect(read.documents.count == 2)
    let finding = try #require(read.findings.first)
    #expect(finding.check == "not-a-bag")
    #expect(finding.message.string.contains("nothing shows whether it is unaltered"))
    #expect(!read.findings.contains { $0.check == "file-not-listed" })
  }

  @Test func aBagWithoutTagManifestHasNoDigest() throws {
    unlink("\(package)/tagmanifest-sha256.txt")
    #expect(try scratch.findings(package).first == "manifest-missing tagmanifest-sha256.txt")
    #expect(try read().digest == nil)
  }

  @Test func brokenJSONNamesItsLine() throws {
    try scratch.write("2025-1041/data/case.json", "{\n  \"format\": \"qrb-case/1\",\n  oops\n}")
    let error = try fault()
    guard case .coverMalformed(let json) = error.fault else { throw error }
    #expect(json.place.line == 3)
    #expect(error.place == "line 3, column 3")
    #expect(error.file == "data/case.json")
    #expect(error.description.contains("line 3"))
    #expect(error.description.contains("Nothing was changed."))
  }

  @Test func whatCannotBeOpened() throws {
    let missing = try #require(throws: PackageError.self) {
      try PackageFolder.read("\(package)x", catalog: EditionCatalog())
    }
    #expect(missing.fault == .folder(.missing))
    let file = try #require(throws: PackageError.self) {
      try PackageFolder.readCover("\(package)/bagit.txt")
    }
    #expect(file.fault == .folder(.notAFile))
    #expect(file.description.contains("is not a folder"))
    unlink("\(package)/data/case.json")
    #expect(try fault().fault == .coverNotRead(.missing))
  }

  @Test func noDocumentCanBeRead() throws {
    unlink("\(package)/data/text/resume.txt")
    unlink("\(package)/data/text/statement.txt")
    guard case .noDocuments(let findings) = try fault().fault else { throw try fault() }
    #expect(findings.count == 2)
  }

  @Test func aCoverTooLargeIsNotRead() throws {
    truncate("\(package)/data/case.json", 10 << 30)
    guard case .coverNotRead(.tooLarge(let size, _)) = try fault().fault else { throw try fault() }
    #expect(size == 10 << 30)
  }

  @Test func carriageReturnsMakeNoDifferenceToTheReader() throws {
    let dos = ScratchFolder.statement.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    try scratch.write("2025-1041/data/text/statement.txt", dos)
    #expect(try read().document("statement")?.sections.map(\.qualification) == [1, 2])
  }

  @Test func whatMayNotBeReadIsRefused() throws {
    try withKnownIssue("root may read everything", isIntermittent: true) {
      chmod("\(package)/data/text/resume.txt", 0)
      let read = try read()
      #expect(read.documents.map(\.id) == ["statement"])
      #expect(read.findings.contains { $0.message.string.contains("permission denied") })
    } when: {
      getuid() == 0
    }
  }

  @Test func anEditionNobodyKnows() throws {
    var cover = try ScratchFolder.cover("7")
    cover.editionOverride = EditionOverride(
      edition: try #require(EditionID(rawValue: "2031")), reason: "Because.")
    let base = try ScratchFolder.writer()
    let writer = PackageWriter(
      cover: cover, texts: base.texts, originalSources: base.originals, day: base.day)
    try writer.write(into: scratch.path)
    let error = try #require(throws: PackageError.self) {
      try PackageFolder.read("\(scratch.path)/7", catalog: EditionCatalog())
    }
    guard case .edition = error.fault else { throw error }
    #expect(error.description.contains("2031"))
  }
}
