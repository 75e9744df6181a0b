import CaseModel
import Qualifications

extension CoverForm {
  /// The criterion, where it is known.
  public var criterion: Criterion? { self[.criterion].flatMap { Criterion(rawValue: $0) } }

  /// Whether an entry means anything beside what is known of the others.
  public func isApplicable(_ field: CoverField) -> Bool {
    switch field {
    case .posted, .closed: self[.announcement] != nil || criterion != .b
    case .edition: answers[.edition] != nil || isEditionInQuestion
    case .editionReason: self[.edition] != nil
    case .earlier: (Int(self[.submission] ?? "1") ?? 1) > 1 || answers[.earlier]?.isGiven == true
    case .lacking: criterion == .c || answers[.lacking] != nil
    case .certified: self[.certifiedBy] != nil
    default: true
    }
  }

  /// Whether a case cannot be taken in without it.
  public func isRequired(_ field: CoverField) -> Bool {
    switch field {
    case .number, .candidate, .agency, .position, .criterion: true
    case .announcement: criterion != .b
    case .posted: isApplicable(.posted)
    case .received: criterion == .b && self[.announcement] == nil && self[.edition] == nil
    case .editionReason: self[.edition] != nil
    case .lacking: criterion == .c
    case .certified: self[.certifiedBy] != nil
    case .component, .closed, .edition, .submission, .earlier, .certifiedBy: false
    }
  }

  /// What is required and not known yet, in the order of asking.
  public var missing: [CoverField] {
    CoverField.allCases.filter { isApplicable($0) && isRequired($0) && self[$0] == nil }
  }

  /// The edition by the announcement's day, or by the day the case came in, unless one was chosen.
  public var governing: EditionID? {
    if let chosen = self[.edition] { return EditionID(rawValue: chosen) }
    guard let day = date(.posted) ?? date(.received) else { return nil }
    do throws(EditionError) { return try catalog.edition(governing: day).edition.id } catch {
      return nil
    }
  }

  /// Whether more than one edition was in use on the announcement's day.
  private var isEditionInQuestion: Bool { !alternatives.isEmpty }

  /// The other editions that were in use on the announcement's day.
  public var alternatives: [EditionID] {
    guard let posted = date(.posted) else { return [] }
    do throws(EditionError) { return try catalog.edition(governing: posted).alternatives } catch {
      return []
    }
  }
}
