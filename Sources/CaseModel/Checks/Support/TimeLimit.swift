import Qualifications

/// A time within which something must be done, counted from a day that does not count itself.
public struct TimeLimit: Hashable, Sendable {
  /// 1 to 9999.
  public let count: Int
  /// What is counted.
  public let unit: Unit

  /// What a limit counts.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case months
    case calendarDays = "calendar days"
    /// Monday to Friday: the federal holidays are not known to the program.
    case businessDays = "business days"
  }

  /// A limit given by its number and unit.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads "90 business days", "80 calendar days", "60 days" or "12 months"; hyphens may stand for the spaces.
  public init?(_ text: String) {
    let words = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "-" }
      .map { $0.lowercased() }
    guard let first = words.first, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int(first), (1...9999).contains(count)
    else { return nil }
    switch words.dropFirst().joined(separator: " ") {
    case "month", "months": self.init(count, .months)
    case "day", "days", "calendar day", "calendar days": self.init(count, .calendarDays)
    case "business day", "business days": self.init(count, .businessDays)
    default: return nil
    }
  }

  /// The last day that is still in time; nil outside the years 1 to 9999.
  public func lastDay(from day: CalendarDate) -> CalendarDate? {
    switch unit {
    case .months: day.adding(months: count)
    case .calendarDays: day.adding(days: count)
    case .businessDays: day.adding(businessDays: count)
    }
  }
}

extension TimeLimit: CustomStringConvertible {
  /// As a sentence has it: "90 business days".
  public var description: String {
    "\(count) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)"
  }
}

extension CalendarDate {
  /// The day that many Mondays to Fridays later; nil outside the years 1 to 9999.
  func adding(businessDays count: Int) -> CalendarDate? {
    // 1 January 1970 was a Thursday; a week here begins on Monday.
    let weekday = ((dayNumber + 3) % 7 + 7) % 7
    let start = min(weekday, 4)
    let days = (start + count) / 5 * 7 + (start + count) % 5 - weekday
    return adding(days: days)
  }
}
