import BagIt
import CaseModel
import HarmlessText
import Qualifications

/// The folder of a docket, open for reading: the packages in its `cases/`.
public struct DocketFolder: ~Copyable {
  private let folder: FolderDescriptor
  private let path: DisplayText
  /// The numbers of the cases whose folders are there, in their natural order; empty for a board without cases.
  public let cases: [CaseNumber]
  /// Names in `cases/` that are no folder of a case: links, files, names no case can have.
  public let strays: [DisplayText]

  /// Opens a docket and lists its cases, without looking into any of them.
  ///
  /// - Throws: `DocketError` where the folder is not there, is no docket, or may not be read.
  public init(_ path: String) throws(DocketError) {
    let shown = DisplayText(untrusted: path)
    let folder = try Self.open(path, shown)
    let entries = try Self.entries(of: folder, shown)
    var cases: [CaseNumber] = []
    var strays: [DisplayText] = []
    for entry in entries where !entry.isHidden {
      if entry.kind == .folder, let number = CaseNumber(String(decoding: entry.name, as: UTF8.self))
      {
        cases.append(number)
      } else {
        strays.append(DisplayText(untrustedUTF8: entry.name))
      }
    }
    self.path = shown
    self.folder = folder
    self.cases = cases.sorted()
    self.strays = strays
  }

  private static func open(
    _ path: String, _ shown: DisplayText
  ) throws(DocketError) -> FolderDescriptor {
    do throws(FileRefusal) {
      return try FolderDescriptor(path: path)
    } catch {
      throw .folder(path: shown, error)
    }
  }

  private static func entries(
    of folder: borrowing FolderDescriptor, _ shown: DisplayText
  ) throws(DocketError) -> [FolderDescriptor.Entry] {
    do throws(FileRefusal) {
      return try folder.folder("cases").entries()
    } catch {
      guard error == .missing else { throw .cases(path: shown, error) }
      guard folder.holds("board.json") else { throw .noDocket(path: shown) }
      return []
    }
  }

  /// Opens the package of a case; no link is followed on the way.
  public borrowing func package(_ number: CaseNumber) throws(PackageError) -> PackageFolder {
    let name: DisplayText = "\(path)/cases/\(number.rawValue)"
    do throws(FileRefusal) {
      let package = try folder.folder(BagPath("cases/\(number.rawValue)"))
      return PackageFolder(package, name: name, number: number)
    } catch {
      throw PackageError(.folder(error), package: name)
    }
  }

  /// Reads only the cover of a case, for the list of the docket.
  public borrowing func readCover(_ number: CaseNumber) throws(PackageError) -> CaseCover {
    try package(number).cover()
  }

  /// Reads a case whole, compares every file with its manifests, and checks what it contains.
  public borrowing func read(
    _ number: CaseNumber, catalog: EditionCatalog
  ) throws(PackageError) -> CasePackage {
    try package(number).package(catalog: catalog)
  }
}
