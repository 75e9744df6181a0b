import Foundation

/// The files of the project as they lie on the disk.
enum Project {
  /// The folder with Package.swift; links are resolved, so that a build elsewhere looks at the same files.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file's text; nil where it is not there or not UTF-8.
  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths of all files below a folder, sorted by their bytes; build products and git's own files are passed over.
  static func files(in folder: String = "") -> [String] {
    var found: [String] = []
    for name in names(in: folder) where !isForeign(name) {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if isFolder(path) { found += files(in: path) } else { found.append(path) }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names in a folder.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
  }

  private static func isForeign(_ name: String) -> Bool {
    [".git", ".swiftpm", "__pycache__"].contains(name) || name.hasPrefix(".build")
      || name.hasPrefix("qrb-practice")
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let full = root.appending(path: path).path
    return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
