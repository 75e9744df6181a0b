import Qualifications

/// Days from one to another, both included, such as those on which somebody cannot come.
public struct DateSpan: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDate
  /// The last day; not before the first.
  public let last: CalendarDate

  /// Takes `2025-08-04/2025-08-08` as ISO 8601 writes an interval, or a single day; nil for anything else.
  public init?(_ text: String) {
    let days = text.split(separator: "/", omittingEmptySubsequences: false).map {
      CalendarDate(iso: String($0))
    }
    guard (1...2).contains(days.count), let first = days.first ?? nil, let last = days.last ?? nil,
      first <= last
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Whether a day is one of them.
  public func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
}

extension DateSpan: CustomStringConvertible {
  /// As it is read: one day, or two with a stroke between them.
  public var description: String { first == last ? "\(first.iso)" : "\(first.iso)/\(last.iso)" }
}
