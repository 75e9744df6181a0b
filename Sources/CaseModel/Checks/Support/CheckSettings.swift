import Qualifications

/// What the checks of a docket take from its office: time limits, and the day the board sits.
public struct CheckSettings: Hashable, Sendable {
  /// How long after the closing date a case may be submitted (R46); the latest that has begun counts.
  public var submissionDeadlines: [SubmissionDeadline]
  /// How long after its return a case disapproved once may be submitted again (R32).
  public var resubmission: TimeLimit
  /// The day the board sits; days after it are in the future. Nil where none is known.
  public var day: CalendarDate?
  /// After how many minutes without a key a screen is locked, 0 to 480; nil where the office does not say.
  public var lockAfterMinutes: Int?

  /// The limits of the sources, and no day.
  public init(
    submissionDeadlines: [SubmissionDeadline] = SubmissionDeadline.ofTheSources,
    resubmission: TimeLimit = TimeLimit(60, .calendarDays), day: CalendarDate? = nil
  ) {
    self.submissionDeadlines = submissionDeadlines
    self.resubmission = resubmission
    self.day = day
  }

  /// The limit for an announcement that closed on that day; nil where none is set.
  func submissionLimit(closed: CalendarDate) -> TimeLimit? {
    let begun = submissionDeadlines.filter { $0.closedFrom.map { $0 <= closed } ?? true }
    return begun.max { left, right in
      guard let later = right.closedFrom else { return false }
      return left.closedFrom.map { $0 < later } ?? true
    }?.limit
  }
}

/// How long after its closing date the cases of an announcement may be submitted (R46).
public struct SubmissionDeadline: Hashable, Sendable {
  /// The first closing date it applies to; nil for all.
  public let closedFrom: CalendarDate?
  /// The time from the closing date.
  public let limit: TimeLimit

  /// A deadline given by its first closing date and its length.
  public init(closedFrom: CalendarDate?, _ limit: TimeLimit) {
    self.closedFrom = closedFrom
    self.limit = limit
  }

  /// The day from which the memorandum of 2006 counts at the latest.
  static let memorandumOf2006 = CalendarDate(year: 2006, month: 10, day: 5)

  /// A year; 90 business days from autumn 2006; 80 calendar days from 1 October 2025.
  ///
  /// The memorandum of 2006 says 90 days, later sources 90 business days, and none says since when: the longer reading
  /// stands here. The memorandum is older than one of 7 July 2006 and took effect 90 days later.
  public static let ofTheSources: [SubmissionDeadline] = [
    SubmissionDeadline(closedFrom: nil, TimeLimit(12, .months)),
    SubmissionDeadline(
      closedFrom: memorandumOf2006, TimeLimit(90, .businessDays)),
    SubmissionDeadline(
      closedFrom: CalendarDate(year: 2025, month: 10, day: 1), TimeLimit(80, .calendarDays)),
  ]
}
