import CaseModel
import Foundation
import HarmlessText
import Qualifications
import StrictJSON

@testable import ReviewApp

/// The practice cases of `Fixtures/PracticeDocket`, read once.
enum PracticeFiles {
  static let packages: [CasePackage] = {
    do { return try names.map(read) } catch { preconditionFailure("\(error)") }
  }()

  static func package(_ number: CaseNumber) -> CasePackage {
    guard let package = packages.first(where: { $0.cover.number == number }) else {
      preconditionFailure("no practice case \(number.rawValue)")
    }
    return package
  }

  /// `Fixtures` of the package.
  static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  private static let names = (1041...1048).map { "2025-\($0)" }

  private static func read(_ name: String) throws -> CasePackage {
    let folder = fixtures.appendingPathComponent("PracticeDocket/\(name)")
    let json = [UInt8](try Data(contentsOf: folder.appendingPathComponent("case.json")))
    let cover = try CaseCover(reading: JSONText(json).reader)
    let governing = try governing(cover)
    let documents = try cover.documents.map { document in
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(document.textPath)))
      return LoadedDocument(document, bytes: bytes, digest: "", edition: governing.edition)
    }
    return CasePackage(
      cover: cover, governing: governing, documents: documents, digest: BoardFixture.package,
      fileFindings: [])
  }

  private static func governing(_ cover: CaseCover) throws -> Governing {
    let catalog = EditionCatalog()
    if let choice = cover.editionOverride {
      return try catalog.edition(
        chosen: choice.edition, reason: choice.reason.string,
        announcement: cover.announcement?.posted)
    }
    return try catalog.edition(governing: cover.announcement?.posted ?? BoardFixture.board.date)
  }
}
