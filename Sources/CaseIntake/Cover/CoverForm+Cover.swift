import CaseModel
import HarmlessText
import Qualifications

extension CoverForm {
  /// The cover of a case with these documents; nil while something is missing.
  public func cover(documents: [CaseDocument]) -> CaseCover? {
    guard missing.isEmpty, !documents.isEmpty,
      let number = self[.number].flatMap({ CaseNumber($0) }),
      let candidate = line(.candidate), let agency = self[.agency], let position = line(.position),
      let criterion
    else { return nil }
    var cover = CaseCover(
      number: number, candidate: candidate, agency: AgencyName(agency), position: position,
      announcement: announcement, criterion: criterion, documents: documents)
    cover.component = line(.component)
    cover.received = date(.received)
    if let edition = self[.edition].flatMap({ EditionID(rawValue: $0) }),
      let reason = line(.editionReason)
    {
      cover.editionOverride = EditionOverride(edition: edition, reason: reason)
    }
    let ordinal = Int(self[.submission] ?? "1") ?? 1
    cover.submission = Submission(
      ordinal: ordinal, earlier: isApplicable(.earlier) ? earlier : [],
      newExperience: isApplicable(.earlier) ? newExperience : [])
    cover.lacking = self[.lacking].flatMap { try? Self.numbers($0) } ?? []
    if let by = line(.certifiedBy), let day = date(.certified) {
      cover.certification = Certification(by: by, date: day)
    }
    return cover
  }

  private var announcement: Announcement? {
    guard let number = line(.announcement), let posted = date(.posted) else { return nil }
    return Announcement(number: number, posted: posted, closed: date(.closed))
  }

  /// What the file told in full, as long as the line still says the same.
  private var earlier: [EarlierDecision] {
    guard let text = self[.earlier] else { return [] }
    if text == EarlierDecisions.text(earlierFromFile) { return earlierFromFile }
    return (try? EarlierDecisions.read(text)) ?? []
  }

  private func line(_ field: CoverField) -> DisplayText? {
    self[field].map { DisplayText(untrusted: $0) }
  }
}
