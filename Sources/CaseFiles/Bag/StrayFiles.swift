import CaseModel
import HarmlessText

/// The search for what lies in a package and is not vouched for, or is no file at all.
struct StrayFiles {
  private(set) var findings: [Finding] = []
  private var unnamed = 0
  private let listed: Set<PackagePath>?

  /// Walks a package without opening a file.
  ///
  /// - Parameter listed: what the manifests name; nil for a package without manifests, where a list of strays says nothing.
  init(in folder: borrowing FolderDescriptor, listed: Set<PackagePath>?) {
    self.listed = listed
    walk(folder, path: PackagePath([]), depth: 0)
    if unnamed > 0 {
      findings.append(
        Finding(
          .error, check: "file-not-listed",
          "\(unnamed) more files lie in the package that no manifest lists."))
    }
  }

  private mutating func walk(
    _ folder: borrowing FolderDescriptor, path: PackagePath, depth: Int
  ) {
    do throws(FileRefusal) {
      for entry in try folder.entries() {
        let inner = path.appending(entry.name)
        switch entry.kind {
        case .file: if listed?.contains(inner) == false { add(inner, "which no manifest lists") }
        case .link: add(inner, "a symbolic link, which is not followed", check: "file-refused")
        case .other:
          add(inner, "neither a file nor a folder, which is not opened", check: "file-refused")
        case .folder:
          if depth >= PackageLimits.depth {
            add(inner, "a folder deeper than is looked into", check: "file-refused")
          } else {
            walk(try folder.folder(PackagePath(entry.name)), path: inner, depth: depth + 1)
          }
        }
      }
    } catch {
      let name: DisplayText = path.bytes.isEmpty ? "The package" : path.display
      findings.append(
        Finding(
          .error, check: "file-refused", file: path.display, "\(name) \(error.folderReason)."))
    }
  }

  private mutating func add(
    _ path: PackagePath, _ what: DisplayText, check: String = "file-not-listed"
  ) {
    guard findings.count < PackageLimits.namedStrays else {
      unnamed += 1
      return
    }
    findings.append(
      Finding(
        .error, check: check, file: path.display,
        "In the package lies \(path.display), \(what)."))
  }
}
