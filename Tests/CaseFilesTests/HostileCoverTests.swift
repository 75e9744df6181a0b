import CaseModel
import Glibc
import HarmlessText
import Qualifications
import SystemFiles
import Testing

@testable import CaseFiles

/// Covers made to mislead or to exhaust: each is a finding with its place, soon, and nothing of it acts on a terminal.
struct HostileCoverTests {
  let scratch: ScratchFolder
  let package: String
  let cover: [UInt8]

  init() throws {
    scratch = try ScratchFolder()
    package = try scratch.package()
    cover = try Files.read("\(package)/data/case.json")
  }

  /// The one finding about a cover that cannot be taken.
  private func finding(_ bytes: [UInt8]) throws -> Finding {
    let path = "\(package)/data/case.json"
    unlink(path)
    try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL).write(bytes)
    let error = try #require(throws: PackageError.self) {
      try PackageFolder.read(package, catalog: EditionCatalog())
    }
    #expect(try Files.read(path) == bytes, "the package stays as it was")
    return try #require(error.findings.first)
  }

  private func replacing(_ old: String, _ new: [UInt8]) -> [UInt8] {
    let old = Array(old.utf8)
    for start in 0...(cover.count - old.count)
    where cover[start..<start + old.count].elementsEqual(old) {
      return cover[..<start] + new + cover[(start + old.count)...]
    }
    Issue.record("the cover has no \(old)")
    return cover
  }

  @Test(arguments: [
    ("\"agency\"", "\"candidate\": \"x\", \"agency\"", "stands twice", "line 5, column 3"),
    ("\"agency\"", "\"c\\u0061ndidate\": \"x\", \"agency\"", "stands twice", "line 5, column 3"),
    ("\"Renée", "\"\\ud800Renée", "surrogate", "line 4, column 17"),
    ("\"Renée", "\"\\udc00\\ud800Renée", "surrogate", "line 4, column 17"),
    ("\"Renée", "\"Re\u{0}née", "control character", "line 4, column 19"),
    ("\"B\"", "\"B\", \"lacking\": [9223372036854775808]", "whole number", "lacking[0]"),
    ("\"B\"", "\"B\", \"lacking\": [1e999999999]", "whole number", "lacking[0]"),
    ("\"B\"", "\"B\", \"\\u001b]0;x\\u0007\\u202e\": 1", "not a known name", "␛⇄"),
  ])
  func oneFault(_ old: String, _ new: String, _ message: String, _ place: String) throws {
    let finding = try finding(replacing(old, Array(new.utf8)))
    #expect(finding.check == "cover-malformed")
    #expect(finding.file == "data/case.json")
    #expect(finding.message.string.contains(message))
    #expect(finding.place?.string.contains(place) == true, "\(finding.place ?? "")")
  }

  @Test func aNumberOfNearlyAMegabyte() throws {
    let number = [UInt8](repeating: UInt8(ascii: "9"), count: 900_000)
    let finding = try finding(
      replacing("\"B\"", Array("\"B\", \"lacking\": [".utf8) + number + Array("]".utf8)))
    #expect(finding.message.string.contains("whole number"))
  }

  @Test func aNumberOfTenMegabytes() throws {
    let number = [UInt8](repeating: UInt8(ascii: "9"), count: 10 << 20)
    let finding = try finding(
      replacing("\"B\"", Array("\"B\", \"lacking\": [".utf8) + number + Array("]".utf8)))
    #expect(finding.check == "cover-not-read")
    #expect(finding.message.string.contains("too large"))
  }

  @Test func aHundredThousandLevels() throws {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    for bytes in [deep, replacing("\"B\"", deep)] {
      #expect(try finding(bytes).message.string.contains("nested more than 32 levels deep"))
    }
  }

  @Test func otherEncodings() throws {
    #expect(try finding([0xEF, 0xBB, 0xBF] + cover).message.string.contains("byte-order mark"))
    let units = Array(String(decoding: cover, as: UTF8.self).utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
      let finding = try finding(bytes)
      #expect(finding.message.string.contains("UTF-16"))
      #expect(finding.place == "line 1, column 1")
    }
    #expect(
      try finding(replacing("\"Ren", [0x22, 0x52, 0xFF, 0x6E])).message.string
        .contains("not valid UTF-8"))
  }

  @Test func aHugeNameOrValueIsCutInTheReport() throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 900_000)
    let name = try finding(
      replacing("\"B\"", Array("\"B\", \"".utf8) + long + Array("\": 1".utf8)))
    #expect(name.message.width <= 500 && (name.place?.width ?? 0) <= 300)
    let value = try finding(replacing("\"B\"", [0x22] + long + [0x22]))
    #expect(value.message.width <= 500)
  }

  @Test func manyEscapesInOneString() throws {
    let pair = Array("\\ud83d\\ude00".utf8)
    let many = [UInt8](repeatElement(pair, count: 60_000).joined())
    let finding = try finding(replacing("\"B\"", [0x22] + many + [0x22]))
    #expect(finding.message.string.contains("😀…"))
  }

  @Test func theBagIsComparedWhateverTheCoverIs() throws {
    _ = try finding(Array("{}".utf8))
    try scratch.write("2025-1041/data/text/resume.txt", "Forged\n")
    let error = try #require(throws: PackageError.self) {
      try PackageFolder.read(package, catalog: EditionCatalog())
    }
    let found = PackageFolder.findings(inUnreadable: package, error).map {
      "\($0.check) \($0.file ?? "")"
    }
    #expect(found.first == "cover-malformed data/case.json")
    #expect(found.contains("file-altered data/text/resume.txt"))
    #expect(found.contains("file-altered data/case.json"))
  }

  @Test func aMissingCoverIsToldOnce() throws {
    unlink("\(package)/data/case.json")
    let error = try #require(throws: PackageError.self) {
      try PackageFolder.read(package, catalog: EditionCatalog())
    }
    let found = PackageFolder.findings(inUnreadable: package, error)
    #expect(found.map(\.check) == ["cover-not-read", "payload-count-differs"])
  }
}
