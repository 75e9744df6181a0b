import CaseModel
import HarmlessText
import Qualifications
import StrictJSON
import Testing

struct CaseCoverTests {
  @Test func readsEveryCoverOfThePracticeDocket() throws {
    let covers = try Fixtures.practiceCovers()
    #expect(!covers.isEmpty)
    for (name, bytes) in covers {
      let cover = try CaseCover(reading: JSONText(bytes).reader)
      #expect(cover.number.rawValue == name)
      let again = try CaseCover(reading: JSONText(cover.jsonValue.encoded()).reader)
      #expect(again == cover, "\(name)")
    }
  }

  @Test func readsAndWritesEveryMember() throws {
    let json = """
      {"format": "qrb-case/1", "number": "2025-1045", "candidate": "A", "agency": "B", "component": "C",
       "position": "D", "announcement": {"number": "E", "posted": "2024-11-18", "closed": "2024-12-18"},
       "received": "2025-07-18", "criterion": "C", "edition": {"id": "1994", "reason": "F"},
       "submission": {"ordinal": 2, "earlier": [{"case": "2025-0877", "board": "2025-19",
         "decided": "2025-05-14", "returned": "2025-05-20", "closed": "2024-06-28",
         "outcome": "disapproved", "deficiencies": [{"ecq": 3, "text": "G"}]}],
         "newExperience": [{"ecq": 3, "text": "L"}]},
       "lacking": [4, 2], "certification": {"by": "H", "date": "2025-07-11"},
       "documents": [{"id": "i", "kind": "other", "title": "J", "text": "text/k.txt",
         "original": "originals/K (1).pdf", "pages": 3}]}
      """
    let cover = try Fixtures.cover(json)
    #expect(cover.lacking == [2, 4])
    #expect(cover.submission.earlier.first?.deficiencies.first?.qualification == 3)
    #expect(cover.submission.earlier.first?.closed == CalendarDate(year: 2024, month: 6, day: 28))
    #expect(cover.submission.newExperience.first?.text == "L")
    #expect(cover.editionOverride?.edition == .ecqs1994)
    #expect(cover.announcement?.closed == CalendarDate(year: 2024, month: 12, day: 18))
    #expect(cover.documents.first?.originalPath == "originals/K (1).pdf")
    #expect(try CaseCover(reading: JSONText(cover.jsonValue.encoded()).reader) == cover)
  }

  @Test(arguments: [
    ("earlier-statement", "first", "i"), ("earlier-statement", "earlier-statement", "earlier-a"),
    ("other", "earlier-statement", "earlier-a"),
    ("qualifications-statement", "earlier-statement", "earlier-a"),
  ])
  func tellsTheEarlierStatementByItsKindElseByItsId(
    _ kind: String, _ id: String, _ letter: String
  ) throws {
    let letter = #", {"id": "\#(letter)", "kind": "other", "title": "L", "text": "text/l.txt"}"#
    let old = #", {"id": "\#(id)", "kind": "\#(kind)", "title": "E", "text": "text/e.txt"}"#
    let cover = try Fixtures.cover(Fixtures.smallCover("\n  ]", old + letter + "\n  ]"))
    #expect(cover.earlierStatement?.id == id)
    #expect(cover.statement?.id == "statement")
    #expect(
      try Fixtures.cover(Fixtures.smallCover("2025-1041", "2025-1042")).earlierStatement == nil)
  }

  @Test func textFromOutsideIsHarmless() throws {
    let cover = try Fixtures.cover(
      Fixtures.smallCover("Renée", "Ren\\u001b]0;x\\u0007\\u202ee"))
    #expect(
      !cover.candidate.string.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
  }

  @Test(arguments: [
    ("\"candidate\": \"Renée Thibodeaux\"", "\"candidate\": \" \"", 4, "candidate"),
    ("\"position\"", "\"positon\"", 6, "positon"),
    ("\"2025-1041\"", "\"../1041\"", 3, "number"),
    ("\"A\"", "\"D\"", 8, "criterion"),
    ("2024-02-24", "2024-02-30", 7, "announcement.posted"),
    ("\"qualifications-statement\"", "\"essay\"", 10, "documents[0].kind"),
    ("text/statement.txt", "text/../case.json", 10, "documents[0].text"),
    ("text/statement.txt", "originals/statement.txt", 10, "documents[0].text"),
    ("text/statement.txt", "text/.hidden", 10, "documents[0].text"),
    ("\"id\": \"statement\"", "\"id\": \"Statement\"", 10, "documents[0].id"),
    ("qrb-case/1", "qrb-case/2", 2, "format"),
  ])
  func namesLineAndPathOfAFault(_ old: String, _ new: String, _ line: Int, _ path: String) throws {
    let error = try #require(throws: JSONError.self) {
      try Fixtures.cover(Fixtures.smallCover(old, new))
    }
    #expect(error.place.line == line)
    #expect(error.place.path == path)
  }

  @Test func refusesTwoDocumentsOfOneIdOrOneText() {
    let second = #", {"id": "a", "kind": "other", "title": "T", "text": "text/b.txt"}"#
    let base = Fixtures.smallCover("\n  ]", second + "\n  ]")
    #expect(throws: Never.self) { try Fixtures.cover(base) }
    #expect(throws: JSONError.self) {
      try Fixtures.cover(Fixtures.smallCover("\n  ]", second + second + "\n  ]"))
    }
  }
}
