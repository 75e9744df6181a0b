import Qualifications
import Testing

/// Which edition governs an announcement (R21).
@Suite struct GoverningTests {
  let catalog = EditionCatalog()

  private func governing(_ day: String) throws -> Governing {
    try catalog.edition(governing: try #require(CalendarDate(iso: day)))
  }

  @Test(arguments: [
    ("1979-01-01", EditionID.activityAreas), ("1994-01-30", .activityAreas),
    ("1994-01-31", .ecqs1994), ("1997-08-31", .ecqs1994), ("1997-09-30", .ecqs1994),
    ("1997-10-01", .ecqs1997), ("2006-09-30", .ecqs1997), ("2006-10-01", .ecqs2006Published),
    ("2006-10-02", .ecqs2006Published), ("2025-05-28", .ecqs2006Published),
    ("2025-09-30", .ecqs2006Published), ("2025-10-01", .ecqs2025), ("2031-01-01", .ecqs2025),
  ])
  func boundaries(_ day: String, _ id: EditionID) throws {
    #expect(try governing(day).edition.id == id)
  }

  @Test(arguments: [
    ("1997-08-31", []), ("1997-09-15", [EditionID.ecqs1997]), ("1997-10-01", []),
    ("2006-09-30", []), ("2006-10-01", [.ecqs2006Issued]), ("2025-05-28", [.ecqs2006Issued]),
    ("2025-05-29", [.ecqs2006Issued, .ecqs2025]), ("2025-09-30", [.ecqs2006Issued, .ecqs2025]),
    ("2025-10-01", []),
  ])
  func alternatives(_ day: String, _ ids: [EditionID]) throws {
    #expect(try governing(day).alternatives == ids)
  }

  @Test func reasonIsOneSentence() throws {
    #expect(
      try governing("2024-09-14").reason
        == "announcement of 14 September 2024: edition of 2006, as published")
  }

  @Test(arguments: ["1997-09-01", "1997-09-30", "2025-05-29", "2025-09-30"])
  func transitionSaysThatItMayBeSetByHand(_ day: String) throws {
    let remarks = try governing(day).remarks
    #expect(remarks.contains { $0.contains("set the edition by hand") })
  }

  @Test(arguments: ["1997-08-31", "1997-10-01", "2025-05-28", "2025-10-01"])
  func outsideTheTransitionNothingIsOpen(_ day: String) throws {
    let remarks = try governing(day).remarks
    #expect(!remarks.contains { $0.contains("set the edition by hand") })
  }

  @Test func openDayOf2006IsNamed() throws {
    #expect(try governing("2006-10-01").remarks.contains { $0.contains("1 October 2006") })
    #expect(try governing("2006-10-02").remarks.isEmpty)
  }

  @Test func beforeTheFirstEditionThereIsNone() throws {
    let day = try #require(CalendarDate(year: 1978, month: 12, day: 31))
    #expect(throws: EditionError.noEdition(governing: day, first: day.adding(days: 1))) {
      try catalog.edition(governing: day)
    }
  }

  @Test func handOverridesTheDate() throws {
    let day = try #require(CalendarDate(iso: "2025-06-10"))
    let chosen = try catalog.edition(
      chosen: .ecqs2025, reason: "the announcement lists them", announcement: day)
    #expect(chosen.edition.id == .ecqs2025)
    #expect(
      chosen.reason
        == "announcement of 10 June 2025, set by hand: edition of 2025 (the announcement lists them)"
    )
    #expect(chosen.alternatives == [.ecqs2006Issued, .ecqs2006Published])
    let undated = try catalog.edition(chosen: .ecqs1994, reason: nil, announcement: nil)
    #expect(undated.reason == "set by hand: edition of 1994")
  }
}
