import Qualifications
import StrictJSON
import Testing

@Suite struct EditionCatalogTests {
  @Test func tableOfDaysAgreesWithTheFiles() throws {
    let catalog = EditionCatalog()
    #expect(catalog.entries.count == 6)
    for entry in catalog.entries {
      let edition = try catalog.edition(entry.id)
      #expect(edition.id == entry.id)
      #expect(edition.announcements.days == entry.days)
    }
  }

  @Test func readingAheadChangesNothing() throws {
    let catalog = EditionCatalog()
    let ahead = try catalog.readingAhead()
    #expect(ahead.entries == catalog.entries)
    for entry in catalog.entries {
      #expect(try ahead.edition(entry.id) == catalog.edition(entry.id))
    }
  }

  @Test func officeFileAddsAnEdition() throws {
    var catalog = EditionCatalog()
    try catalog.add(Array(OfficeFile.edition().utf8), file: "2031.json")
    let id = try #require(EditionID(rawValue: "2031"))
    #expect(try catalog.edition(id).coreQualification(1)?.definition?.text == "To lead change.")
    #expect(
      catalog.entries.first { $0.id == id }?.origin
        == .office(file: "2031.json", replacesBuiltIn: false))
    let before = try #require(CalendarDate(iso: "2030-12-31"))
    let after = try #require(CalendarDate(iso: "2031-01-01"))
    #expect(try catalog.edition(governing: before).edition.id == .ecqs2025)
    #expect(try catalog.edition(governing: after).edition.id == id)
  }

  @Test func officeFileStandsInPlaceOfABuiltInEdition() throws {
    var catalog = EditionCatalog()
    let file = OfficeFile.edition(id: "2025", governsFrom: "2025-10-01", name: "Rule of Law")
    try catalog.add(Array(file.utf8), file: "ours.json")
    #expect(catalog.entries.count == 6)
    let day = try #require(CalendarDate(iso: "2026-02-01"))
    let governing = try catalog.edition(governing: day).edition
    #expect(governing.coreQualifications.map(\.name) == ["Rule of Law"])
    #expect(
      catalog.entries.first { $0.id == .ecqs2025 }?.origin
        == .office(file: "ours.json", replacesBuiltIn: true))
    #expect(try catalog.file(of: .ecqs2025) == Array(file.utf8))
  }

  @Test func officeFileWithoutADayIsOnlyChosenByHand() throws {
    var catalog = EditionCatalog()
    try catalog.add(Array(OfficeFile.edition(governsFrom: nil).utf8), file: "2031.json")
    let day = try #require(CalendarDate(iso: "2035-01-01"))
    let governing = try catalog.edition(governing: day)
    #expect(governing.edition.id == .ecqs2025)
    #expect(governing.alternatives.map(\.rawValue) == ["2031"])
  }

  @Test func twoOfficeFilesOfOneIDAreRefused() throws {
    var catalog = EditionCatalog()
    try catalog.add(Array(OfficeFile.edition().utf8), file: "a.json")
    let id = try #require(EditionID(rawValue: "2031"))
    #expect(throws: EditionError.sameID(file: "b.json", id: id, otherFile: "a.json")) {
      try catalog.add(Array(OfficeFile.edition().utf8), file: "b.json")
    }
  }

  @Test func twoEditionsOfOneFirstDayAreRefused() throws {
    var catalog = EditionCatalog()
    let day = try #require(CalendarDate(iso: "2025-10-01"))
    #expect(throws: EditionError.sameFirstDay(file: "a.json", day: day, other: .ecqs2025)) {
      try catalog.add(Array(OfficeFile.edition(governsFrom: "2025-10-01").utf8), file: "a.json")
    }
    #expect(catalog.entries.count == 6)
  }

  @Test func unknownEditionListsTheKnown() throws {
    let error = try #require(
      #expect(throws: EditionError.self) { try EditionCatalog().edition(named: "2007") })
    #expect(
      error.description
        == "There is no edition \"2007\". Known editions: activity-areas, 1994, 1997, "
        + "2006-issued, 2006-published, 2025.")
  }
}
