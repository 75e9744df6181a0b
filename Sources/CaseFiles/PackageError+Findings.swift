import CaseModel
import HarmlessText
import Qualifications
import StrictJSON

extension PackageError {
  /// The same as findings, for a report in which the package stands among others.
  public var findings: [Finding] {
    switch fault {
    case .folder(let refusal):
      [finding("package-not-opened", "The package \(refusal.folderReason).")]
    case .coverNotRead(let refusal):
      [finding("cover-not-read", "The cover \(refusal.reason).")]
    case .coverMalformed(let error):
      [finding("cover-malformed", "The cover cannot be taken: \(error.fault.description).", error)]
    case .edition(let error):
      [finding("edition-not-found", DisplayText(untrusted: error.description))]
    case .noEdition:
      [
        finding(
          "edition-not-found",
          "The cover names neither an announcement, nor an edition, nor the day it was received.")
      ]
    case .noDocuments(let findings): findings
    }
  }

  private func finding(
    _ check: String, _ message: DisplayText, _ error: JSONError? = nil
  ) -> Finding {
    let path = error.map { DisplayText(untrusted: $0.place.path).truncated(toColumns: 200) } ?? ""
    let place = self.place.map { path.isEmpty ? $0 : "\($0), \(path)" }
    return Finding(
      .error, check: check, file: file, place: place,
      rule: CheckDescription.named(check)?.rule,
      // A name or value of a megabyte is not told in full.
      message.truncated(toColumns: 400))
  }
}
