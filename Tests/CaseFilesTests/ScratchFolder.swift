import CaseModel
import Glibc
import HarmlessText
import Qualifications
import SystemFiles
import Testing

@testable import CaseFiles

/// A folder of its own for one test, gone when the test is.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/qrb-case-test.XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    if Files.isFolder(path) {
      chmod(path, 0o700)
      for name in (try? Files.names(in: path)) ?? [] { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  func write(_ name: String, _ text: String) throws {
    let path = "\(path)/\(name)"
    unlink(path)
    try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL).write(Array(text.utf8))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Files.read("\(path)/\(name)"), as: UTF8.self)
  }

  static let statement =
    "ECQ 1: LEADING CHANGE\n\nI changed it.\n\u{C}ECQ 2: LEADING PEOPLE\n\nI led.\n"

  static func cover(_ number: String = "2025-1041") throws -> CaseCover {
    var cover = CaseCover(
      number: try #require(CaseNumber(number)), candidate: "Renée Thibodeaux",
      agency: AgencyName("Department of Transportation"), position: "Deputy Director",
      announcement: Announcement(
        number: "SES-1", posted: try #require(CalendarDate(iso: "2024-02-24"))),
      criterion: .b,
      documents: [
        CaseDocument(
          id: "statement", kind: .qualificationsStatement, title: "Statement",
          textPath: "text/statement.txt", originalPath: "originals/Statement (1).pdf"),
        CaseDocument(
          id: "resume", kind: .resume, title: "Résumé", textPath: "text/resume.txt"),
      ])
    cover.certification = Certification(
      by: "Executive Resources Board", date: try #require(CalendarDate(iso: "2024-06-14")))
    return cover
  }

  static func writer(_ number: String = "2025-1041") throws -> PackageWriter {
    PackageWriter(
      cover: try cover(number),
      texts: ["statement": Array(statement.utf8), "resume": Array("Résumé\n".utf8)],
      originals: ["originals/Statement (1).pdf": [0x25, 0x50, 0x44, 0x46]],
      day: try #require(CalendarDate(iso: "2025-08-06")))
  }

  /// Writes a package into this folder and names its path.
  func package(_ number: String = "2025-1041") throws -> String {
    try Self.writer(number).write(into: path)
    return "\(path)/\(number)"
  }

  func findings(_ package: String) throws -> [String] {
    try PackageFolder.read(package, catalog: EditionCatalog()).findings
      .filter { $0.severity == .error }.map { "\($0.check) \($0.file?.string ?? "")" }
  }
}
