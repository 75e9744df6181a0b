import CaseModel
import Qualifications

extension PartialCover {
  /// What it says, entry by entry, in the spelling of the form.
  var entries: [(CoverField, String)] {
    let texts: [(CoverField, String?)] = [
      (.number, number?.rawValue), (.candidate, candidate?.string), (.agency, agency?.written),
      (.component, component?.string), (.position, position?.string),
      (.criterion, criterion?.rawValue), (.announcement, announcementNumber?.string),
      (.posted, posted?.iso), (.closed, closed?.iso), (.received, received?.iso),
      (.edition, editionOverride?.edition.rawValue),
      (.editionReason, editionOverride?.reason.string),
      (.submission, submission.map { "\($0.ordinal)" }),
      (.earlier, submission.flatMap { EarlierDecisions.text($0.earlier) }),
      (.lacking, lacking.map { $0.map(String.init).joined(separator: ",") }),
      (.certifiedBy, certification?.by.string), (.certified, certification?.date.iso),
    ]
    return texts.compactMap { field, text in text.map { (field, $0) } }
  }
}
