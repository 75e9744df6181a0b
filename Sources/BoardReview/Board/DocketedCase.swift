import CaseModel
import Qualifications

/// A case as it stands on a board's docket: what everyone reviews is fixed by the digest of its package.
public struct DocketedCase: Hashable, Sendable, Identifiable {
  /// The number of the case.
  public let number: CaseNumber
  /// Digest of the package; a ballot on any other is not counted.
  public let package: PackageDigest
  /// The submitting agency (R8).
  public let agency: AgencyName
  /// The criterion under which the candidate is submitted (R34).
  public let criterion: Criterion
  /// The edition of the qualifications that governs (R21).
  public let edition: EditionID
  /// Names of the checks that found a discrepancy in this package, such as `narrative-missing` (R43).
  public let discrepancies: [String]

  /// A case as the administrator puts it on the docket.
  public init(
    number: CaseNumber, package: PackageDigest, agency: AgencyName, criterion: Criterion,
    edition: EditionID, discrepancies: [String] = []
  ) {
    self.number = number
    self.package = package
    self.agency = agency
    self.criterion = criterion
    self.edition = edition
    self.discrepancies = discrepancies
  }

  /// The number of the case.
  public var id: CaseNumber { number }
}
