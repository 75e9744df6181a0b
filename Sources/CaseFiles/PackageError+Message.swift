import BagIt
import HarmlessText
import Qualifications
import StrictJSON

extension PackageError: CustomStringConvertible {
  /// What happened, what was kept, and what to do next, for a terminal or a log.
  public var description: String { message.string }

  /// What happened, what was kept, and what to do next.
  public var message: DisplayText { "\(package): \(event) Nothing was changed. \(advice)" }

  private var event: DisplayText {
    switch fault {
    case .folder(let refusal): "the package cannot be opened; it \(refusal.folderReason)."
    case .coverNotRead(let refusal): "its cover data/case.json \(refusal.reason)."
    case .coverMalformed(let error):
      "its cover data/case.json is not as it should be: \(error.description)."
    case .edition(let error):
      "no edition of the qualifications to read it against: \(error.description)"
    case .noEdition:
      "its cover names neither an announcement, nor an edition, nor the day it was received."
    case .noDocuments(let findings):
      "none of its \(findings.count) documents can be read\(findings.first.map { ": \($0.message)" as DisplayText } ?? ".")"
    }
  }

  private var advice: DisplayText {
    switch fault {
    case .folder(.missing): "Look whether the path is spelled right."
    case .folder, .coverNotRead(.notPermitted): "Ask whoever keeps the docket for access to it."
    case .coverNotRead, .noDocuments: "Ask the administrator for a whole copy of the package."
    case .coverMalformed:
      "Ask the administrator to correct the cover and to make the package anew."
    case .edition, .noEdition:
      "Ask the administrator to name the announcement or the edition in the cover."
    }
  }
}
