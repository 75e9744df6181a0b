import HarmlessText
import Qualifications

/// The vacancy announcement of a position; the day it was posted picks the edition (R21).
public struct Announcement: Hashable, Sendable {
  /// As the agency numbers it.
  public let number: DisplayText
  /// The day it was posted.
  public let posted: CalendarDate
  /// The day it closed; nil where the cover does not say.
  public let closed: CalendarDate?

  /// An announcement given by its number and days.
  public init(number: DisplayText, posted: CalendarDate, closed: CalendarDate? = nil) {
    self.number = number
    self.posted = posted
    self.closed = closed
  }
}

/// An edition chosen by hand, with the reason why (R21).
public struct EditionOverride: Hashable, Sendable {
  /// The edition chosen.
  public let edition: EditionID
  /// Why the announcement's day does not choose.
  public let reason: DisplayText

  /// A choice given by its edition and reason.
  public init(edition: EditionID, reason: DisplayText) {
    self.edition = edition
    self.reason = reason
  }
}

/// The statement of the agency's board or appointing authority that goes with a case (R39).
public struct Certification: Hashable, Sendable {
  /// Who certified.
  public let by: DisplayText
  /// On which day.
  public let date: CalendarDate

  /// A certification given by who and when.
  public init(by: DisplayText, date: CalendarDate) {
    self.by = by
    self.date = date
  }
}
