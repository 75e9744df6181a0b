import BoardReview
import CaseModel
import HarmlessText
import ReviewApp

extension CaseDocketing {
  /// A package as it would be docketed, with what the checks found against it, for the interface.
  static func inspected(_ package: CasePackage) -> AppEvent {
    guard let docketed = DocketedCase(package) else {
      return .caseNotInspected(
        "The package does not agree with its manifests; it cannot be put on the docket.")
    }
    var sentences: [String: DisplayText] = [:]
    for finding in package.findings where finding.severity == .error {
      sentences[finding.check] = sentences[finding.check] ?? finding.message
    }
    return .caseInspected(InspectedCase(docketed: docketed, sentences: sentences))
  }
}
