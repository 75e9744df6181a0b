import CaseModel
import Glibc
import HarmlessText
import Qualifications
import SystemFiles
import Testing

@testable import CaseFiles

/// Whatever stands in names of files, in the cover or in a text, nothing of it acts on a terminal.
struct HostilePackageTests {
  private static let evil =
    "a\u{1B}[31mb\u{1B}]0;t\u{7}c\u{9B}2Jd\u{202E}e\u{2066}f\u{200B}g\u{E0041}h\u{7F}i\u{85}j\u{FEFF}k"

  private func isHarmless(_ text: DisplayText) -> Bool {
    text.string.unicodeScalars.allSatisfy {
      let category = $0.properties.generalCategory
      return category != .control && category != .format && category != .lineSeparator
    } && text.width == DisplayWidth.of(text.string)
  }

  private func expectHarmless(_ report: CaseReport) {
    for width in [40, 80] {
      #expect(report.lines(width: width).allSatisfy { isHarmless($0.text) })
    }
    let json = String(decoding: report.jsonValue.encodedOnOneLine(), as: UTF8.self)
    #expect(isHarmless(DisplayText(untrusted: json)) && !json.contains { $0.isNewline })
    #expect(DisplayText(untrusted: json).string == json)
  }

  @Test func namesOfFiles() throws {
    let scratch = try ScratchFolder()
    let package = try scratch.package()
    for name in ["data/\(Self.evil)", "data/text/\(Self.evil)\n.txt", "\u{1B}c"] {
      try OpenFile("\(package)/\(name)", O_WRONLY | O_CREAT | O_EXCL).write([0x78])
    }
    let read = try PackageFolder.read(package, catalog: EditionCatalog())
    #expect(read.findings.count { $0.check == "file-not-listed" } == 3)
    expectHarmless(CaseReport(read, path: DisplayText(untrusted: "\(package)\(Self.evil)")))
  }

  @Test func everyFieldOfTheCover() throws {
    var cover = try ScratchFolder.cover()
    let evil = DisplayText(untrusted: Self.evil)
    cover.agency = AgencyName(Self.evil)
    cover.criterion = .c
    cover.lacking = [9]
    let written = String(decoding: cover.jsonValue.encoded(), as: UTF8.self)
    // The writer of a cover takes only harmless text; a cover from elsewhere is written by hand.
    let escaped = Self.evil.unicodeScalars.map { scalar in
      scalar.utf16.map { "\\u" + String(0x10000 + Int($0), radix: 16).dropFirst() }.joined()
    }.joined()
    var bytes = written
    for field in ["Renée Thibodeaux", "Deputy Director", "SES-1", "Statement", "Résumé"] {
      bytes = bytes.split(separator: "\"\(field)\"").joined(separator: "\"\(escaped)\"")
    }
    let scratch = try ScratchFolder()
    let package = try scratch.package()
    unlink("\(package)/data/case.json")
    try scratch.write("2025-1041/data/case.json", bytes)
    let read = try PackageFolder.read(package, catalog: EditionCatalog())
    #expect(read.cover.candidate == evil && read.cover.position == evil)
    #expect(read.cover.announcement?.number == evil && read.cover.documents[1].title == evil)
    #expect(isHarmless(evil) && isHarmless(read.cover.agency.display))
    expectHarmless(CaseReport(read, path: "2025-1041"))
    #expect(try scratch.read("2025-1041/data/case.json") == bytes, "the package stays as it was")
  }

  @Test func theTextIsShownWithMarksAndStaysAsItWas() throws {
    let scratch = try ScratchFolder()
    let source =
      "ECQ 1: LEADING CHANGE\n\n\(Self.evil)e\(String(repeating: "\u{301}", count: 100_000))\n"
    let writer = PackageWriter(
      cover: try ScratchFolder.cover(),
      texts: ["statement": Array(source.utf8), "resume": [0x52, 0xFF, 0x00, 0x0A]],
      originals: ["originals/Statement (1).pdf": [0x25, 0x50, 0x44, 0x46]],
      day: try #require(CalendarDate(iso: "2025-08-06")))
    try writer.write(into: scratch.path)
    let package = "\(scratch.path)/2025-1041"
    let read = try PackageFolder.read(package, catalog: EditionCatalog())
    let found = read.findings.filter { $0.check == "text-made-harmless" }.map(\.message.string)
    #expect(found.contains { $0.contains("3 escape sequences") && $0.contains("99996 stray") })
    #expect(found.contains { $0.contains("1 NUL byte") && $0.contains("1 byte that is not UTF-8") })
    #expect(read.digest != nil, "such a text is a finding, not another package")
    #expect(try scratch.read("2025-1041/data/text/statement.txt") == source)
    expectHarmless(CaseReport(read, path: "2025-1041"))
  }
}
