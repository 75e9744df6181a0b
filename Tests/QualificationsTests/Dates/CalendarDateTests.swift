import Qualifications
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2024-9-14", "2024-09-14 ", "24-09-14", "2024/09/14", "2023-02-29", "2024-13-01", "2024-00-10",
    "2024-04-31", "0000-01-01", "+024-01-01", "٢٠٢٤-٠٩-١٤", "",
  ])
  func refusesWhatIsNoDay(_ text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test(arguments: ["0001-01-01", "1994-01-31", "2000-02-29", "2024-09-14", "9999-12-31"])
  func writesWhatItReads(_ text: String) { #expect(CalendarDate(iso: text)?.iso == text) }

  @Test func speaksPlainEnglish() {
    #expect(CalendarDate(iso: "2024-09-14")?.inWords == "14 September 2024")
    #expect(CalendarDate(iso: "1994-01-01")?.inWords == "1 January 1994")
  }

  @Test func centuriesAreLeapOnlyByFourHundred() {
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
  }

  @Test func countsDaysWithoutGapOverFourCenturies() throws {
    var date = try #require(CalendarDate(year: 1799, month: 12, day: 31))
    let last = try #require(CalendarDate(year: 2201, month: 1, day: 1))
    while date < last {
      let next = try #require(date.adding(days: 1))
      try #require(next > date && date.days(until: next) == 1)
      try #require(CalendarDate(dayNumber: date.dayNumber) == date)
      date = next
    }
    #expect(date == last)
  }

  @Test func countsFromTheFirstOfJanuary1970() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    #expect(CalendarDate(year: 2000, month: 3, day: 1)?.dayNumber == 11_017)
  }

  @Test func endsAtTheEdgesOfTheCalendar() {
    #expect(CalendarDate(year: 9999, month: 12, day: 31)?.adding(days: 1) == nil)
    #expect(CalendarDate(year: 1, month: 1, day: 1)?.adding(days: -1) == nil)
    #expect(CalendarDate(year: 2024, month: 1, day: 1)?.adding(days: .max) == nil)
    #expect(CalendarDate(year: 2024, month: 1, day: 1)?.adding(months: .max) == nil)
    #expect(CalendarDate(year: 1, month: 1, day: 1)?.adding(months: -1) == nil)
  }

  @Test func twelveMonthsLaterIsTheSameDay() {
    let closing = CalendarDate(year: 2024, month: 3, day: 15)
    #expect(closing?.adding(months: 12) == CalendarDate(year: 2025, month: 3, day: 15))
  }

  @Test func monthsEndEarlierWhereTheyMust() {
    let leapDay = CalendarDate(year: 2024, month: 2, day: 29)
    #expect(leapDay?.adding(months: 12) == CalendarDate(year: 2025, month: 2, day: 28))
    let january = CalendarDate(year: 2023, month: 1, day: 31)
    #expect(january?.adding(months: 1) == CalendarDate(year: 2023, month: 2, day: 28))
    #expect(january?.adding(months: -2) == CalendarDate(year: 2022, month: 11, day: 30))
  }
}
