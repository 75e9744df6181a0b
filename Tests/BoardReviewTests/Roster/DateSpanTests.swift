import BoardReview
import Qualifications
import StrictJSON
import Testing

@Suite("Days on which somebody is away")
struct DateSpanTests {
  @Test("are one day, or all from a first to a last")
  func contains() throws {
    let span = try #require(DateSpan("2025-08-04/2025-08-06"))
    for (day, isIn) in [
      ("2025-08-03", false), ("2025-08-04", true), ("2025-08-06", true), ("2025-08-07", false),
    ] {
      #expect(span.contains(try #require(CalendarDate(iso: day))) == isIn)
    }
    #expect("\(span)" == "2025-08-04/2025-08-06")
    #expect(DateSpan("2025-08-04").map { "\($0)" } == "2025-08-04")
  }

  @Test(
    "are refused where they are none",
    arguments: [
      "", "/", "2025-08-06/2025-08-04", "2025-08-04/", "2025-02-30", "a/b",
      "2025-08-04/2025-08-05/2025-08-06",
    ])
  func malformed(_ text: String) { #expect(DateSpan(text) == nil) }

  @Test("stand on the list, and are read as they were written")
  func listed() throws {
    let line = #"{"id":"okafor","name":"M. Okafor","away":["2025-08-04/2025-08-08","2025-09-01"]}"#
    let roster = try OfficeRoster(reading: Array(line.utf8))
    let person = try #require(roster.people.first)
    #expect(person.isAway(on: try #require(CalendarDate(iso: "2025-08-05"))))
    #expect(!person.isAway(on: try #require(CalendarDate(iso: "2025-08-09"))))
    #expect(String(decoding: roster.encoded, as: UTF8.self) == line + "\n")
    #expect(throws: OfficeRosterError.self) {
      try OfficeRoster(reading: Array(#"{"id":"a","name":"A","away":["soon"]}"#.utf8))
    }
  }
}
