import BagIt
import CaseModel
import HarmlessText
import Qualifications
import StrictJSON

/// Why a package cannot be opened at all; everything less is a `Finding`.
public struct PackageError: Error, Sendable {
  /// The package as the caller named it.
  public let package: DisplayText
  /// What is wrong.
  public let fault: Fault

  /// The closed list of reasons.
  public enum Fault: Sendable, Equatable {
    /// Nothing is there, or it is no folder, or it may not be opened.
    case folder(FileRefusal)
    /// `data/case.json` is not there or is not read.
    case coverNotRead(FileRefusal)
    /// `data/case.json` is no cover; the error has line and path.
    case coverMalformed(JSONError)
    /// No edition can be found to read the case against.
    case edition(EditionError)
    /// The cover names neither an announcement, nor an edition, nor the day of receipt.
    case noEdition
    /// Not one of the documents could be read.
    case noDocuments([Finding])
  }

  init(_ fault: Fault, package: DisplayText) {
    self.fault = fault
    self.package = package
  }

  /// The file it is about, within the package; nil for the folder itself.
  public var file: DisplayText? {
    switch fault {
    case .folder, .noDocuments: nil
    case .coverNotRead, .coverMalformed, .edition, .noEdition: "data/case.json"
    }
  }

  /// Where in the file: "line 12, column 3"; nil where no place can be named.
  public var place: DisplayText? {
    switch fault {
    case .coverMalformed(let error): "line \(error.place.line), column \(error.place.column)"
    case .edition, .noEdition: "announcement"
    case .folder, .coverNotRead, .noDocuments: nil
    }
  }
}
