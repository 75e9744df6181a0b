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
  public internal(set) var edition: EditionID
  /// Names of the checks that found a discrepancy in this package, such as `narrative-missing` (R43).
  public let discrepancies: [String]
  /// How often boards have disapproved this candidate for this position before (R30).
  public let earlierDisapprovals: Int
  /// What qualifying experience was acquired since a second disapproval, in words (R30); nil where none is declared.
  public let declaredExperience: String?

  /// A case as the administrator puts it on the docket.
  public init(
    number: CaseNumber, package: PackageDigest, agency: AgencyName, criterion: Criterion,
    edition: EditionID, discrepancies: [String] = [],
    earlierDisapprovals: Int = 0, declaredExperience: String? = nil
  ) {
    self.number = number
    self.package = package
    self.agency = agency
    self.criterion = criterion
    self.edition = edition
    self.discrepancies = discrepancies
    self.earlierDisapprovals = earlierDisapprovals
    self.declaredExperience = declaredExperience
  }

  /// The number of the case.
  public var id: CaseNumber { number }
}
