import Foundation
import Qualifications
import Testing

/// Every text against the digests taken from the source documents.
@Suite struct DigestTests {
  static let fromDocuments: [EditionID] = [.ecqs1994, .ecqs2006Issued, .ecqs2006Published]
  static let fromCopies: [EditionID] = [.ecqs1997, .ecqs2025]

  @Test func textsOfTheDocumentsAreToTheLetter() throws {
    var found: [String: String] = [:]
    for id in Self.fromDocuments {
      let edition = try EditionCatalog().edition(id)
      for (key, text) in Texts.all(of: edition) { found[key] = Texts.digest(text.asPrinted) }
      for (key, list) in Texts.memberships(of: edition) { found[key] = Texts.digest(list) }
    }
    try expectSame(
      found, try Texts.digests("digests.txt"),
      "python3 Tools/edition_digests.py ../shared/sources --write")
  }

  @Test func textsOfCopiesAreAsPinned() throws {
    var found: [String: String] = [:]
    for id in Self.fromCopies {
      for (key, text) in Texts.all(of: try EditionCatalog().edition(id)) {
        found[key] = Texts.digest(text.asPrinted)
      }
    }
    try expectSame(
      found, try Texts.digests("digests-pinned.txt"), "python3 Tools/edition_digests.py --pin")
  }

  @Test func listIsWhatTheDocumentsGive() throws {
    guard let sources = Fixtures.sources(for: #function), let package = Fixtures.package else {
      return
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B", package.appendingPathComponent("Tools/edition_digests.py").path,
      sources.path, "--check",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else {
      return print("SKIPPED: \(#function): python3 is not on this machine")
    }
    #expect(
      process.terminationStatus == 0,
      """
      Fixtures/Qualifications/digests.txt is not what the documents give:
      \(String(decoding: output, as: UTF8.self))
      To write it anew: python3 Tools/edition_digests.py ../shared/sources --write
      """)
  }

  private func expectSame(
    _ found: [String: String], _ listed: [String: String], _ command: String
  ) throws {
    let differing = Set(found.keys).union(listed.keys).filter { found[$0] != listed[$0] }
    #expect(!listed.isEmpty)
    #expect(
      differing.isEmpty,
      "Differ from the list: \(differing.sorted()). If the list is out of date: \(command)")
  }
}
