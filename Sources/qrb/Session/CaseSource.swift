import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import ReviewApp

/// Where packages are read from: a docket's folder, or the path of a single package.
enum CaseSource: Sendable {
  /// The folder, and the time limits its cases are checked by.
  case docket(String, CheckSettings)
  case package(String, CaseNumber)

  /// Reads a case whole.
  ///
  /// - Parameter chosen: the edition that the record sets for it, where it sets one.
  func read(
    _ number: CaseNumber, catalog: EditionCatalog, chosen: EditionChoice? = nil
  ) throws(PackageError) -> CasePackage {
    switch self {
    case .docket(let path, let settings):
      try PackageFolder.read(
        "\(path)/cases/\(number.rawValue)", number: number, catalog: catalog, chosen: chosen,
        settings: settings)
    case .package(let path, _): try PackageFolder.read(path, catalog: catalog)
    }
  }

  /// Reads the covers of some cases; one that cannot be read says why.
  func covers(of numbers: [CaseNumber]) -> [CaseNumber: CoverState] {
    var covers: [CaseNumber: CoverState] = [:]
    for number in numbers { covers[number] = cover(of: number) }
    return covers
  }

  private func cover(of number: CaseNumber) -> CoverState {
    let path: String =
      switch self {
      case .docket(let path, _): "\(path)/cases/\(number.rawValue)"
      case .package(let path, _): path
      }
    do throws(PackageError) { return .read(try PackageFolder.readCover(path)) } catch {
      return .broken(error.message)
    }
  }
}
