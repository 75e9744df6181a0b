import CaseModel
import HarmlessText
import Qualifications

extension IntakePlan {
  /// The whole case, as it would be taken in.
  public func summary(width: Int) -> [DisplayText] {
    var lines: [DisplayText] = [""]
    for field in CoverField.allCases {
      guard let text = shown(field) else { continue }
      lines += PlainLines.entry("\(field.title)", text, width: width)
      if field == .earlier {
        for gained in form.newExperience {
          lines += PlainLines.entry(
            "Gained since", "ECQ \(gained.qualification): \(gained.text)", width: width)
        }
      }
    }
    if form[.edition] == nil, let edition = form.governing {
      let reason: DisplayText =
        form.date(.posted) == nil ? "by the day it was received" : "by the announcement's day (R21)"
      lines += PlainLines.entry("Edition", "\(edition.rawValue), \(reason)", width: width)
    }
    for (index, document) in included.enumerated() {
      let mark: DisplayText =
        document.reasonWithoutText == nil
        ? document.remark.map { " — LOOK AT IT: \($0)" } ?? "" : " — ORIGINAL ALONE, no text"
      lines += PlainLines.entry(
        index == 0 ? "Documents" : "", "\(document.kind.title): “\(document.title)”\(mark)",
        width: width)
      if document.original.text != document.name {
        lines += PlainLines.entry(
          "", "original kept as \(document.original.text)", width: width)
      }
    }
    for document in documents where document.isOut {
      lines += PlainLines.entry("Left out", document.shownName, width: width)
    }
    for file in leftOut {
      lines += PlainLines.entry("Left out", "\(file.name), \(file.reason)", width: width)
    }
    return lines
  }

  private func shown(_ field: CoverField) -> DisplayText? {
    guard form.isApplicable(field), let text = form[field] else { return nil }
    let mark: DisplayText = form.answers[field]?.origin == .guess ? " (guessed)" : ""
    switch field {
    case .posted, .closed, .received, .certified:
      return form.date(field).map { "\($0.inWords)\(mark)" }
    case .criterion: return form.criterion.map { "\($0.rawValue), \($0.meaning)\(mark)" }
    case .submission where text == "1": return nil
    default: return "\(text)\(mark)"
    }
  }
}
