import BoardReview
import CaseFiles
import CaseModel
import Qualifications

/// The packages in a docket's `cases/`, read and checked as before a board.
struct DocketedPackages {
  let docket: String
  let catalog: EditionCatalog

  /// One package, checked with the office's limits for the day the board sits.
  func package(_ number: CaseNumber) throws(SessionError) -> CasePackage {
    let settings = try IntakeDocket(docket).settings()
    do throws(PackageError) {
      return try PackageFolder.read(
        "\(docket)/cases/\(number.rawValue)", number: number, catalog: catalog, settings: settings)
    } catch { throw SessionError(error.message) }
  }
}

extension DocketedCase {
  /// A case as its package gives it; nil where nothing shows that its bytes are unaltered.
  init?(_ package: CasePackage) {
    guard let digest = package.digest else { return nil }
    let submission = package.cover.submission
    let experience = submission.newExperience.map {
      "ECQ \($0.qualification): \($0.text.string)"
    }
    self.init(
      number: package.cover.number, package: digest, agency: package.cover.agency,
      criterion: package.cover.criterion, edition: package.governing.edition.id,
      discrepancies: CaseDocketing.discrepancies(of: package),
      earlierDisapprovals: submission.earlier.filter { $0.outcome == .disapproved }.count,
      declaredExperience: experience.isEmpty ? nil : experience.joined(separator: "\n"))
  }
}
