import BagIt
import CaseModel
import Glibc
import HarmlessText
import Qualifications
import SystemFiles
import Testing

@testable import CaseFiles

struct PackageWriterTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func writesABag() throws {
    let package = try scratch.package()
    #expect(
      try scratch.read("2025-1041/bagit.txt")
        == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    let info = try scratch.read("2025-1041/bag-info.txt")
    #expect(info.contains("Bagging-Date: 2025-08-06\n"))
    #expect(info.contains("External-Identifier: 2025-1041\n"))
    #expect(try Files.names(in: scratch.path) == ["2025-1041"])
    #expect(try Files.names(in: "\(package)/data") == ["case.json", "originals", "text"])
  }

  @Test func givesTheDigestThatReadingFinds() throws {
    let digest = try ScratchFolder.writer().write(into: scratch.path)
    let read = try PackageFolder.read("\(scratch.path)/2025-1041", catalog: EditionCatalog())
    #expect(read.digest == digest)
  }

  @Test func equalCasesGiveEqualBytes() throws {
    let other = try ScratchFolder()
    #expect(
      try ScratchFolder.writer().write(into: scratch.path)
        == ScratchFolder.writer().write(into: other.path))
  }

  @Test func isForItsOwnerAlone() throws {
    let package = try scratch.package()
    for name in ["", "/data", "/data/text"] {
      #expect(try #require(Files.status(package + name)).st_mode & 0o777 == 0o700)
    }
    for name in ["/bagit.txt", "/data/case.json", "/data/text/resume.txt"] {
      #expect(try #require(Files.status(package + name)).st_mode & 0o777 == 0o600)
    }
  }

  @Test func isForTheGroupThatReadsTheFolderOfPackages() throws {
    try #require(chmod(scratch.path, 0o750) == 0)
    let package = try scratch.package()
    for name in ["", "/data", "/data/text"] {
      #expect(try #require(Files.status(package + name)).st_mode & 0o777 == 0o750)
    }
    for name in ["/bagit.txt", "/data/case.json", "/data/text/resume.txt"] {
      #expect(try #require(Files.status(package + name)).st_mode & 0o777 == 0o640)
    }
    try #require(chmod("\(package)/data", 0o700) == 0)
    try PackageRights.share(package, of: scratch.path)
    #expect(try #require(Files.status("\(package)/data")).st_mode & 0o777 == 0o750)
  }

  @Test func sharesNothingThatLiesElsewhere() throws {
    try #require(chmod(scratch.path, 0o750) == 0)
    let package = try scratch.package()
    let elsewhere = try ScratchFolder()
    try elsewhere.write("secret", "x")
    try #require(symlink("\(elsewhere.path)/secret", "\(package)/data/link") == 0)
    try #require(symlink(elsewhere.path, "\(package)/data/folder") == 0)
    try #require(link("\(elsewhere.path)/secret", "\(package)/data/twice") == 0)
    try PackageRights.share(package, of: scratch.path)
    #expect(try #require(Files.status(elsewhere.path)).st_mode & 0o777 == 0o700)
    #expect(try #require(Files.status("\(elsewhere.path)/secret")).st_mode & 0o777 == 0o600)
  }

  @Test func neverReplacesAPackage() throws {
    let package = try scratch.package()
    let error = try #require(throws: PackageWriteError.self) { try scratch.package() }
    #expect(error == .taken(path: package))
    #expect(try Files.names(in: scratch.path) == ["2025-1041"])
  }

  @Test func leavesNothingBehindWhereItCannotWrite() throws {
    // A file stands where the folder for packages should be.
    try scratch.write("cases", "")
    let error = try #require(throws: PackageWriteError.self) {
      try ScratchFolder.writer().write(into: "\(scratch.path)/cases")
    }
    guard case .file(let file) = error else { throw error }
    #expect(file.code == ENOTDIR)
    #expect(try Files.names(in: scratch.path) == ["cases"])
  }

  @Test func textsAndOriginalsMustBeThoseOfTheCover() throws {
    let base = try ScratchFolder.writer()
    func error(_ texts: [String: [UInt8]], _ originals: [String: BagWriter.Source]) throws
      -> PackageWriteError
    {
      try #require(throws: PackageWriteError.self) {
        try PackageWriter(
          cover: base.cover, texts: texts, originalSources: originals, day: base.day
        )
        .write(into: scratch.path)
      }
    }
    #expect(try error(["statement": []], base.originals) == .textMissing(document: "resume"))
    #expect(
      try error(base.texts.merging(["x": []]) { $1 }, base.originals)
        == .textNotNamed(document: "x"))
    #expect(
      try error(base.texts, [:]) == .originalMismatch(path: "originals/Statement (1).pdf"))
    #expect(
      try error(base.texts, base.originals.merging(["originals/x": .bytes([])]) { $1 })
        == .originalMismatch(path: "originals/x"))
    #expect(try Files.names(in: scratch.path) == [])
  }

  @Test func aCoverThatCouldNotBeReadIsNotWritten() throws {
    let base = try ScratchFolder.writer()
    var cover = base.cover
    cover.documents[0] = CaseDocument(
      id: "statement", kind: .other, title: "T", textPath: "text/../../../escape.txt")
    let error = try #require(throws: PackageWriteError.self) {
      try PackageWriter(cover: cover, texts: base.texts, day: base.day).write(into: scratch.path)
    }
    guard case .cover(let json) = error else { throw error }
    #expect(json.place.path == "documents[0].text")
  }
}
