import BoardReview
import CaseModel
import HarmlessText
import ReviewApp

extension CaseDocketing {
  /// A package as it would be docketed, with what the checks found against it, for the interface.
  static func inspected(_ package: CasePackage) -> AppEvent {
    guard let digest = package.digest else {
      return .caseNotInspected(
        "The package does not agree with its manifests; it cannot be put on the docket.")
    }
    var sentences: [String: DisplayText] = [:]
    for finding in package.findings where finding.severity == .error {
      sentences[finding.check] = sentences[finding.check] ?? finding.message
    }
    let history = CandidateHistory(of: package.cover, results: [])
    return .caseInspected(
      InspectedCase(
        docketed: DocketedCase(
          number: package.cover.number, package: digest, agency: package.cover.agency,
          criterion: package.cover.criterion, edition: package.governing.edition.id,
          discrepancies: discrepancies(of: package),
          earlierDisapprovals: history.disapprovals.count),
        sentences: sentences))
  }
}
