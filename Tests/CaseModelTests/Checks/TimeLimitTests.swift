@testable import CaseModel
import Qualifications
import StrictJSON
import SystemFiles
import Testing

struct TimeLimitTests {
  @Test(arguments: [
    ("2024-03-13", "90 business days", "2024-07-17"),
    ("2024-03-15", "1 business day", "2024-03-18"),
    ("2024-03-16", "1 business day", "2024-03-18"), ("2024-03-17", "1 business day", "2024-03-18"),
    ("2024-03-17", "5 business days", "2024-03-22"),
    ("2024-03-18", "5 business days", "2024-03-25"),
    ("2024-03-14", "2-business-days", "2024-03-18"),
    ("1969-12-31", "3 business days", "1970-01-05"),
    ("2025-10-31", "80 calendar days", "2026-01-19"), ("2024-02-28", "1 day", "2024-02-29"),
    ("2024-02-29", "12 months", "2025-02-28"), ("2024-11-30", "3 months", "2025-02-28"),
  ])
  func theLastDayInTime(_ start: String, _ limit: String, _ last: String) throws {
    let day = try #require(CalendarDate(iso: start))
    #expect(try #require(TimeLimit(limit)).lastDay(from: day)?.iso == last)
  }

  @Test func businessDaysAreCountedOneByOne() throws {
    let start = try #require(CalendarDate(iso: "2023-12-25"))
    for offset in 0..<7 {
      var day = try #require(start.adding(days: offset))
      let first = day
      for count in 1...25 {
        repeat { day = try #require(day.adding(days: 1)) } while (day.dayNumber + 3) % 7 > 4
        #expect(first.adding(businessDays: count) == day)
      }
    }
  }

  @Test(arguments: ["", "90", "days", "0 days", "-1 days", "10000 days", "90 weeks", "９０ days"])
  func whatIsNoTime(_ text: String) { #expect(TimeLimit(text) == nil) }

  @Test(arguments: [
    (#"{"format": "qrb-settings/1"}"#, true),
    (#"{"format": "qrb-settings/1", "submissionDeadlines": [], "resubmission": "60 days"}"#, true),
    (
      #"{"format": "qrb-settings/1", "submissionDeadlines": [{"closedFrom": "2025-10-01", "limit": "80 calendar days"}]}"#,
      true
    ),
    (#"{"format": "qrb-settings/1", "lockAfterMinutes": 0}"#, true),
    (#"{"format": "qrb-settings/1", "lockAfterMinutes": 480}"#, true),
    (#"{"format": "qrb-settings/1", "lockAfterMinutes": 481}"#, false),
    (#"{"format": "qrb-settings/1", "lockAfterMinutes": -1}"#, false),
    (#"{"format": "qrb-settings/1", "lockAfterMinutes": "15"}"#, false),
    (#"{"format": "qrb-settings/2"}"#, false),
    (#"{"format": "qrb-settings/1", "resubmission": "soon"}"#, false),
    (
      #"{"format": "qrb-settings/1", "submissionDeadlines": [{"closedFrom": "2025-10-01"}]}"#, false
    ),
    (#"{"format": "qrb-settings/1", "deadline": "80 days"}"#, false),
  ])
  func readerAndSchemaAgree(_ json: String, _ isAccepted: Bool) throws {
    let text = try JSONText(Array(json.utf8))
    let schema = Schema(
      root: try JSONText(Files.read("\(Fixtures.root)/docs/schemas/settings.schema.json")).root)
    #expect(schema.faults(in: text.root).isEmpty == isAccepted)
    let settings = try? CheckSettings(reading: text.reader)
    #expect((settings != nil) == isAccepted)
  }
}
