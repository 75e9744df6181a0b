import CaseModel
import Glibc
import HarmlessText
import Qualifications
import SystemFiles
import Testing

@testable import CaseFiles

struct DocketFolderTests {
  let scratch: ScratchFolder
  var cases: String { "\(scratch.path)/cases" }

  init() throws {
    scratch = try ScratchFolder()
    try #require(mkdir("\(scratch.path)/cases", 0o700) == 0)
  }

  private func fault(_ path: String) throws -> DocketError {
    try #require(throws: DocketError.self) { _ = try DocketFolder(path).cases }
  }

  @Test func listsCasesInTheirNaturalOrder() throws {
    for number in ["2025-10", "2025-9", "2024-1"] {
      try ScratchFolder.writer(number).write(into: cases)
    }
    let docket = try DocketFolder(scratch.path)
    #expect(docket.cases.map(\.rawValue) == ["2024-1", "2025-9", "2025-10"])
    #expect(docket.strays == [])
    let number = try #require(docket.cases.first)
    #expect(try docket.readCover(number).number == number)
    #expect(try docket.read(number, catalog: EditionCatalog()).digest != nil)
  }

  @Test func namesWhatIsNoCase() throws {
    try ScratchFolder.writer().write(into: cases)
    try scratch.write("cases/notes.txt", "x")
    mkdir("\(cases)/.2025-1.99.partial", 0o700)
    mkdir("\(cases)/two words", 0o700)
    symlink("2025-1041", "\(cases)/2025-1042")
    let docket = try DocketFolder(scratch.path)
    #expect(docket.cases.map(\.rawValue) == ["2025-1041"])
    #expect(docket.strays == ["2025-1042", "notes.txt", "two words"])
  }

  @Test func aLinkedPackageIsNotFollowed() throws {
    try ScratchFolder.writer().write(into: cases)
    symlink("2025-1041", "\(cases)/2025-1042")
    let docket = try DocketFolder(scratch.path)
    let number = try #require(CaseNumber("2025-1042"))
    do {
      _ = try docket.readCover(number)
      Issue.record("a link was followed")
    } catch {
      #expect(error.fault == .folder(.link) || error.fault == .folder(.notAFile))
    }
  }

  @Test func aCoverOfAnotherNumberIsFound() throws {
    try ScratchFolder.writer().write(into: cases)
    try #require(rename("\(cases)/2025-1041", "\(cases)/2025-1") == 0)
    let docket = try DocketFolder(scratch.path)
    let read = try docket.read(try #require(docket.cases.first), catalog: EditionCatalog())
    #expect(read.findings.contains { $0.check == "number-differs" && $0.severity == .error })
  }

  @Test func anEmptyDocketIsADocket() throws {
    #expect(try DocketFolder(scratch.path).cases == [])
    try scratch.write("board.json", "{}")
    rmdir(cases)
    #expect(try DocketFolder(scratch.path).cases == [])
  }

  @Test func whatIsNoDocket() throws {
    rmdir(cases)
    let error = try fault(scratch.path)
    #expect(error == .noDocket(path: DisplayText(untrusted: scratch.path)))
    #expect(error.description.contains("neither board.json nor cases/"))
    #expect(try fault("\(scratch.path)/x") == .folder(path: "\(scratch.path)/x", .missing))
    try scratch.write("file", "")
    #expect(try fault("\(scratch.path)/file") == .folder(path: "\(scratch.path)/file", .notAFile))
  }

  @Test func casesThatAreALinkAreNotFollowed() throws {
    rmdir(cases)
    symlink("/tmp", cases)
    #expect(
      try fault(scratch.path) == .cases(path: DisplayText(untrusted: scratch.path), .notAFile))
  }
}
