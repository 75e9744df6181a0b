import Foundation

/// The package's folder, found from this file upward, so that tests run from anywhere.
enum Fixtures {
  static var package: URL? {
    // A build may reach this file through a link; the fixtures and documents stand beside the file itself.
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    while folder.path.count > 1 {
      let fixtures = folder.appendingPathComponent("Fixtures/Qualifications")
      if FileManager.default.fileExists(atPath: fixtures.path) { return folder }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// A fixture's text.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: url(name), encoding: .utf8)
  }

  static func url(_ name: String) throws -> URL {
    guard let package else { throw Missing(name: "Fixtures/Qualifications") }
    return package.appendingPathComponent("Fixtures/Qualifications/\(name)")
  }

  /// The folder of the source documents beside the package; nil, with a line that says so, where there is none.
  static func sources(for test: String) -> URL? {
    let folder = package?.deletingLastPathComponent().appendingPathComponent("shared/sources")
    if let folder, FileManager.default.fileExists(atPath: folder.path) { return folder }
    print("SKIPPED: \(test): the source documents (../shared/sources) are not on this machine")
    return nil
  }

  struct Missing: Error { let name: String }
}
