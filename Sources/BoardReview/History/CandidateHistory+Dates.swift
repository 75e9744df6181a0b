import HarmlessText
import Qualifications

extension CandidateHistory {
  /// The first closing date that a new announcement should have to credit new experience; nil where none is owed or known.
  ///
  /// "At least 12 months later than the closing date of the original announcement" (R31). Where the disapproved
  /// cases rest on several announcements, the latest is taken. 29 February is followed by 28 February.
  public var earliestClosing: CalendarDate? {
    guard isBarred else { return nil }
    return disapprovals.compactMap(\.closed).max()?.adding(months: 12)
  }

  /// What should give pause about the closing date of a new announcement; never a refusal (R31).
  public func warning(closing: CalendarDate?) -> ClosingDateWarning? {
    guard isBarred else { return nil }
    guard let earliestClosing else { return .originalUnknown }
    guard let closing else { return .newUnknown(earliest: earliestClosing) }
    return closing < earliestClosing ? .tooEarly(closing, earliest: earliestClosing) : nil
  }

  /// The last day on which a case disapproved once is resubmitted (R32); nil where it is not owed or not known.
  ///
  /// - Parameter days: how many from the day the case was returned to the agency; a setting of the office.
  public func resubmissionDeadline(days: Int) -> CalendarDate? {
    guard disapprovals.count == 1, submissions.last?.outcome == .disapproved else { return nil }
    return disapprovals.first?.returned?.adding(days: days)
  }

  /// The deadline where a resubmission that was received on that day missed it; nil where it did not.
  public func missedDeadline(received: CalendarDate, days: Int) -> CalendarDate? {
    resubmissionDeadline(days: days).flatMap { received > $0 ? $0 : nil }
  }
}

/// Why the closing date of a new announcement should be looked at before the case is docketed (R31).
public enum ClosingDateWarning: Hashable, Sendable {
  case tooEarly(CalendarDate, earliest: CalendarDate)
  /// The new announcement has no closing date.
  case newUnknown(earliest: CalendarDate)
  /// No earlier announcement's closing date is known.
  case originalUnknown

  /// The name under which a docketing lists it as a discrepancy; settling that in words is the override.
  public static let check = "twelve-months"

  /// The warning as a sentence.
  public var message: DisplayText {
    switch self {
    case .tooEarly(let closing, let earliest):
      "The new announcement closed on \(closing.inWords); to credit additional experience it should have closed on \(earliest.inWords) or later. (R31)"
    case .newUnknown(let earliest):
      "The new announcement's closing date is not known; to credit additional experience it should be \(earliest.inWords) or later. (R31)"
    case .originalUnknown:
      "The closing date of the original announcement is not known; the new one should be at least twelve months later. (R31)"
    }
  }
}
