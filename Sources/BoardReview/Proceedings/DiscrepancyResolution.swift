import CaseModel

/// A discrepancy that an administrator settled before the case was docketed, shown to the whole board (R43).
public struct DiscrepancyResolution: Hashable, Sendable {
  /// The case it was found in.
  public let caseNumber: CaseNumber
  /// The package it was found in; another package of the case has discrepancies of its own.
  public let package: PackageDigest
  /// The name of the check that found it.
  public let check: String
  /// How it was settled, in the administrator's words.
  public let reason: String
  /// Who settled it.
  public let author: PersonID
}

extension BoardProceedings {
  /// Whether a discrepancy of that package is settled.
  public func isResolved(
    _ check: String, in package: PackageDigest, of number: CaseNumber
  ) -> Bool {
    resolutions.contains {
      $0.check == check && $0.package == package && $0.caseNumber == number
    }
  }

  /// What was settled about a case before it was docketed, in the order in which it counts.
  public func resolutions(of number: CaseNumber) -> [DiscrepancyResolution] {
    resolutions.filter { $0.caseNumber == number }
  }
}
