@testable import CaseModel
import HarmlessText
import Qualifications
import StrictJSON
import SystemFiles
import Testing

/// A folder of `Fixtures/Checks/<check>/`: a case or a docket, and what is found in it.
struct CheckFixture: CustomTestStringConvertible {
  /// The check it was made for.
  let check: String
  /// Begins with `triggers` or `clean`.
  let name: String

  var testDescription: String { "\(check)/\(name)" }
  var folder: String { "\(Fixtures.folder)/Checks/\(check)/\(name)" }
  var triggers: Bool { name.hasPrefix("triggers") }

  static let all: [CheckFixture] = folders(in: "\(Fixtures.folder)/Checks").flatMap { check in
    folders(in: "\(Fixtures.folder)/Checks/\(check)").map { CheckFixture(check: check, name: $0) }
  }

  private static func folders(in folder: String) -> [String] {
    ((try? Files.names(in: folder)) ?? []).filter { Files.isFolder("\(folder)/\($0)") }
  }

  /// What is found in it, the gravest first.
  func findings() throws -> [Finding] {
    if Files.isFolder("\(folder)/covers") { return try docket().findings }
    return try CaseFolder(folder).package(settings: settings()).findings
  }

  private func settings() throws -> CheckSettings {
    var settings = CheckSettings()
    if Files.status("\(folder)/settings.json") != nil {
      settings = try CheckSettings(
        reading: JSONText(Files.read("\(folder)/settings.json")).reader)
    }
    if Files.status("\(folder)/day.txt") != nil {
      let day = String(decoding: try Files.read("\(folder)/day.txt").dropLast(), as: UTF8.self)
      settings.day = CalendarDate(iso: day)
    }
    return settings
  }

  private func docket() throws -> DocketContents {
    var contents = DocketContents()
    for name in try Files.names(in: "\(folder)/covers") {
      let cover = try CaseCover(reading: JSONText(Files.read("\(folder)/covers/\(name)")).reader)
      contents.cases.append(CaseInDocket(cover, path: "covers/\(name)"))
    }
    guard Files.status("\(folder)/board.json") != nil else { return contents }
    let board = try JSONText(Files.read("\(folder)/board.json")).reader
    contents.board = BoardInDocket(
      agencies: try board.list("agencies") { (agency) throws(JSONError) in
        AgencyName(try agency.string())
      },
      criteria: Set(
        try board.list("criteria") { (criterion) throws(JSONError) in
          Criterion(rawValue: try criterion.string()) ?? .a
        }))
    return contents
  }
}

/// A folder with `case.json` and the texts it names, without manifests.
struct CaseFolder {
  let path: String

  init(_ path: String) { self.path = path }

  func package(settings: CheckSettings = CheckSettings()) throws -> CasePackage {
    let cover = try CaseCover(reading: JSONText(Files.read("\(path)/case.json")).reader)
    let governing = try governing(cover)
    let documents = cover.documents.compactMap { document -> LoadedDocument? in
      guard let bytes = try? Files.read("\(path)/\(document.textPath)") else { return nil }
      // The digest need only tell texts apart.
      let digest = String(decoding: bytes, as: UTF8.self)
      return LoadedDocument(
        document, bytes: bytes, digest: digest, edition: governing.edition)
    }
    return CasePackage(
      cover: cover, governing: governing, documents: documents, digest: nil, fileFindings: [],
      settings: settings)
  }

  private func governing(_ cover: CaseCover) throws -> Governing {
    let catalog = EditionCatalog()
    let posted = cover.announcement?.posted
    if let choice = cover.editionOverride {
      return try catalog.edition(
        chosen: choice.edition, reason: choice.reason.string, announcement: posted)
    }
    let day = posted ?? cover.received
    return try catalog.edition(governing: day ?? CalendarDate(checkedDay: "2024-01-01"))
  }
}

extension CalendarDate {
  fileprivate init(checkedDay text: String) {
    guard let day = CalendarDate(iso: text) else { preconditionFailure("no day: \(text)") }
    self = day
  }
}

extension Finding {
  /// The finding on one line, as the fixtures keep it.
  var fixtureLine: String {
    let place = [file, place].compactMap { $0?.string }.joined(separator: ", ")
    let source = [check, rule ?? "", place].filter { !$0.isEmpty }.joined(separator: " | ")
    return "\(severity.rawValue) | \(source)\n  \(message)\n"
  }
}
