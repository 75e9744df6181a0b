extension CalendarDate {
  /// Days since 1 January 1970, negative before it.
  public var dayNumber: Int {
    // Years begin in March here, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * Self.daysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
      - Self.daysBefore1970
  }

  /// The day that many days after 1 January 1970; nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + Self.daysBefore1970
    let era = shifted / Self.daysPerEra
    let dayOfEra = shifted - era * Self.daysPerEra
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day that many days later, or earlier for a negative number; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    return overflows ? nil : CalendarDate(dayNumber: sum)
  }

  /// The same day of the month that many months later, or the last day of a shorter month.
  public func adding(months: Int) -> CalendarDate? {
    let (sum, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflows, sum >= 12, sum / 12 <= 9999 else { return nil }
    let (year, month) = (sum / 12, sum % 12 + 1)
    return CalendarDate(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, in: year)))
  }

  /// How many days from this day to the other, negative if the other is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  private static let daysPerEra = 146_097
  private static let daysBefore1970 = 719_468
}
