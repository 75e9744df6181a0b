import Glibc
import HarmlessText
import Qualifications
import SystemFiles

/// The folders in which an office keeps its own edition files.
struct OfficeEditions {
  let folders: [String]
  /// Whether the folders were named by somebody, so that one that is not there is a fault.
  let mustExist: Bool

  /// The named folders, or where none is named the usual ones.
  init(folders named: [String]) {
    mustExist = !named.isEmpty
    folders = mustExist ? named : Self.usualFolders
  }

  /// The program's editions with the office's; what could not be taken in is listed, one sentence each.
  func read() -> (catalog: EditionCatalog, problems: [String]) {
    var catalog = EditionCatalog()
    var problems: [String] = []
    for folder in folders {
      let names: [String]
      do throws(FileError) { names = try Files.names(in: Self.resolved(folder)) } catch {
        if mustExist || !error.isMissing { problems.append("\(error.description).") }
        continue
      }
      for name in names where name.hasSuffix(".json") && !name.hasPrefix(".") {
        if let problem = Self.add("\(folder)/\(name)", to: &catalog) { problems.append(problem) }
      }
    }
    return (catalog, problems)
  }

  private static func add(_ path: String, to catalog: inout EditionCatalog) -> String? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(resolved(path), limit: 4 << 20)
    } catch { return "\(error.description)." }
    do throws(EditionError) {
      try catalog.add(bytes, file: DisplayText(untrusted: path).string)
      return nil
    } catch { return error.description }
  }

  /// An administrator may link to a file kept elsewhere; what the link leads to must be a regular file.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  private static var usualFolders: [String] {
    Environment.configurationFolders.map { "\($0)/editions" }
  }
}
