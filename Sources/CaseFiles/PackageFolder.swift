import BagIt
import CaseModel
import HarmlessText
import Qualifications
import StrictJSON

/// The folder of a package, open for reading.
public struct PackageFolder: ~Copyable {
  let folder: FolderDescriptor
  /// The package as the caller named it, for messages.
  let name: DisplayText
  /// The number the docket knows it by; nil where it was opened by its path.
  let number: CaseNumber?

  /// Opens the folder at a path.
  ///
  /// - Parameter number: the number a docket knows it by; nil where none does.
  /// - Throws: `PackageError` where no folder is there or it may not be opened.
  public init(_ path: String, number: CaseNumber? = nil) throws(PackageError) {
    name = DisplayText(untrusted: path)
    self.number = number
    folder = try Self.open(path)
  }

  init(_ folder: consuming FolderDescriptor, name: DisplayText, number: CaseNumber) {
    self.folder = folder
    self.name = name
    self.number = number
  }

  private static func open(_ path: String) throws(PackageError) -> FolderDescriptor {
    do throws(FileRefusal) {
      return try FolderDescriptor(path: path)
    } catch {
      throw PackageError(.folder(error), package: DisplayText(untrusted: path))
    }
  }

  /// Reads only the cover of the package at a path: quick, and nothing is compared with the manifests.
  public static func readCover(_ path: String) throws(PackageError) -> CaseCover {
    try PackageFolder(path).cover()
  }

  /// Reads the package at a path, compares every file with its manifests, and checks what it contains.
  public static func read(
    _ path: String, number: CaseNumber? = nil, catalog: EditionCatalog,
    chosen: EditionChoice? = nil, settings: CheckSettings = CheckSettings()
  ) throws(PackageError) -> CasePackage {
    try PackageFolder(path, number: number).package(
      catalog: catalog, chosen: chosen, settings: settings)
  }

  /// Reads only the cover.
  public borrowing func cover() throws(PackageError) -> CaseCover { try coverAndBytes().cover }

  /// Reads `data/case.json`.
  borrowing func coverAndBytes() throws(PackageError) -> (cover: CaseCover, bytes: [UInt8]) {
    let bytes: [UInt8]
    do throws(FileRefusal) {
      bytes = try folder.read(Self.coverPath, limit: PackageLimits.cover)
    } catch {
      throw PackageError(.coverNotRead(error), package: name)
    }
    do throws(JSONError) {
      return (try CaseCover(reading: JSONText(bytes).reader), bytes)
    } catch {
      throw PackageError(.coverMalformed(error), package: name)
    }
  }

  static let coverPath: BagPath = "data/case.json"
}
