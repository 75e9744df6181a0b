@testable import CaseModel
import HarmlessText
import Qualifications
import StrictJSON
import Testing

struct CaseCheckTests {
  private let statement = """
    ECQ 1: LEADING CHANGE

    I changed it.

    ECQ 2: LEADING PEOPLE

    I led them.

    ECQ 3: RESULTS DRIVEN

    I drove them.

    ECQ 4: BUSINESS ACUMEN

    I bought it.

    ECQ 5: BUILDING COALITIONS

    I built them.
    """

  private func package(_ text: String?) throws -> CasePackage {
    try package(Fixtures.smallCover, text)
  }

  private func package(_ json: String, _ text: String?) throws -> CasePackage {
    let cover = try Fixtures.cover(json)
    let catalog = EditionCatalog()
    let posted = cover.announcement?.posted ?? CalendarDate(year: 2024, month: 1, day: 1)
    let governing =
      try cover.editionOverride.map {
        try catalog.edition(chosen: $0.edition, reason: $0.reason.string, announcement: posted)
      } ?? catalog.edition(governing: try #require(posted))
    let documents = text.map {
      [
        LoadedDocument(
          cover.documents[0], bytes: Array($0.utf8), digest: "", edition: governing.edition)
      ]
    }
    return CasePackage(
      cover: cover, governing: governing, documents: documents ?? [], digest: nil, fileFindings: [])
  }

  private func checks(_ package: CasePackage) -> [String] { package.findings.map(\.check) }

  @Test func aCaseInOrderHasNoFinding() throws {
    #expect(try package(statement).findings == [])
  }

  @Test func textMissing() throws {
    let package = try package(nil)
    #expect(checks(package) == ["document-text-missing", "narrative-missing"])
    #expect(package.findings.first?.file == "data/text/statement.txt")
  }

  @Test func noNarrative() throws {
    let json = Fixtures.smallCover("\"qualifications-statement\"", "\"resume\"")
    #expect(try checks(package(json, "Résumé")) == ["narrative-missing"])
    let notes = Fixtures.smallCover("\"qualifications-statement\"", "\"interview-notes\"")
    #expect(try checks(package(notes, statement)) == [])
  }

  @Test func elevenPages() throws {
    let ten = statement + String(repeating: "\n\u{C}more", count: 9)
    #expect(try checks(package(ten)) == [])
    let findings = try package(ten + "\n\u{C}more").findings
    #expect(findings.map(\.check) == ["narrative-too-long"])
    #expect(findings.first?.rule == "R41")
    #expect(findings.first?.message.string.contains("11 pages") == true)
  }

  @Test func sectionsMissingAndRepeated() throws {
    let text = statement.split(separator: "ECQ 5").joined(
      separator: "\nECQ 4: BUSINESS ACUMEN\n\nAgain.\n\nCQ 5")
    let findings = try package(text).findings
    #expect(
      Set(findings.map(\.check)) == ["narrative-section-missing", "narrative-section-repeated"])
    #expect(
      findings.contains { $0.message.string == "No heading names ECQ 5, Building Coalitions." })
    #expect(findings.contains { $0.place?.string == "p. 1, par. 7; p. 1, par. 9" })
  }

  @Test func numberContradictsName() throws {
    let text = String(statement.map { $0 == "5" ? "6" : $0 })
    let finding = try #require(try package(text).findings.first)
    #expect(finding.check == "section-number-contradicts-name")
    #expect(finding.place == "p. 1, par. 9")
    #expect(finding.message.string.contains("“ECQ 6: BUILDING COALITIONS” has number 6"))
  }

  @Test func pageCountDiffers() throws {
    let json = Fixtures.smallCover("\"title\"", "\"pages\": 2, \"title\"")
    #expect(try checks(package(json, statement)) == ["page-count-differs"])
    #expect(try checks(package(json, statement + "\u{C}more")) == [])
  }

  @Test func editionChosenByHand() throws {
    let json = Fixtures.smallCover(
      "\"criterion\"", #""edition": {"id": "2006-issued", "reason": "It says so."}, "criterion""#)
    let finding = try #require(try package(json, statement).findings.first)
    #expect(finding.check == "edition-overridden")
    #expect(finding.severity == .note)
    #expect(finding.message.string.contains("It says so."))
  }

  @Test func earlierDisapproval() throws {
    let json = Fixtures.smallCover(
      "\"criterion\"",
      #"""
      "submission": {"ordinal": 3, "earlier": [{"case": "2025-0877", "board": "2025-19",
        "decided": "2025-05-14", "outcome": "disapproved"}]}, "criterion"
      """#)
    let findings = try package(json, statement).findings
    #expect(findings.map(\.check) == ["earlier-decision-missing", "earlier-disapproval"])
    #expect(
      findings.last?.message.string
        == "Board 2025-19 disapproved an earlier submission, case 2025-0877, on 14 May 2025.")
  }

  @Test func textMadeHarmless() throws {
    let finding = try #require(
      try package(statement + "\n\nred \u{1B}[31m and \u{200B} and \u{1B}[0m").findings.first)
    #expect(finding.check == "text-made-harmless")
    #expect(finding.severity == .warning)
    #expect(finding.place == "line 21")
    #expect(finding.message.string.contains("2 escape sequences, 1 invisible characters"))
  }

  @Test func lackingUnderTheWrongCriterion() throws {
    let c = Fixtures.smallCover("\"A\"", "\"C\"")
    #expect(try checks(package(c, statement)) == ["lacking-qualifications"])
    #expect(
      try checks(package(Fixtures.smallCover("\"A\"", #""C", "lacking": [4]"#), statement)) == [])
    #expect(
      try checks(package(Fixtures.smallCover("\"A\"", #""A", "lacking": [4]"#), statement))
        == ["lacking-qualifications"])
    #expect(
      try package(Fixtures.smallCover("\"A\"", #""C", "lacking": [6]"#), statement).findings
        .first?.severity == .error)
  }

  @Test func noAnnouncement() throws {
    let json = Fixtures.smallCover(
      #""announcement": {"number": "SES-25-017", "posted": "2024-02-24"},"#, "")
    #expect(try checks(package(json, statement)) == ["announcement-missing"])
  }

  @Test func gravestFirst() throws {
    let json = Fixtures.smallCover("\"title\"", "\"pages\": 2, \"title\"")
    let severities = try package(json, nil).findings.map(\.severity)
    #expect(severities == severities.sorted())
  }

  @Test func everyCheckHasItsOwnName() {
    #expect(Set(CaseCheck.all.map(\.id)).count == CaseCheck.all.count)
  }
}
