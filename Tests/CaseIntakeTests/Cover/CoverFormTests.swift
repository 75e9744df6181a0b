import CaseIntake
import CaseModel
import Qualifications
import StrictJSON
import Testing

struct CoverFormTests {
  private let document = CaseDocument(
    id: "resume", kind: .resume, title: "Résumé", textPath: "text/resume.txt")

  private func form(_ entries: KeyValuePairs<CoverField, String>) -> CoverForm {
    var form = CoverForm(catalog: EditionCatalog())
    for (field, text) in entries {
      let fault = form.set(field, text, origin: .option)
      #expect(fault == nil)
    }
    return form
  }

  @Test func missingAreNamedInTheOrderOfAsking() {
    let form = form([.candidate: "Ann Lee", .posted: "2025-02-24"])
    #expect(form.missing == [.number, .agency, .position, .criterion, .announcement])
    #expect(form.cover(documents: [document]) == nil)
  }

  @Test func aCoverOfAllEntries() throws {
    let form = form([
      .number: "2026-1", .candidate: "Ann Lee", .agency: "Department of Energy",
      .position: "Director",
      .criterion: "c", .announcement: "SES-1", .posted: "February 24, 2025", .closed: "3/26/2025",
      .received: "2025-07-18", .submission: "2",
      .earlier: "2025-0877, 2025-19, May 14 2025, Disapproved", .lacking: "4, 1",
      .certifiedBy: "Executive Resources Board", .certified: "2025-07-11",
      .edition: "2006-issued", .editionReason: "so announced",
    ])
    #expect(form.missing.isEmpty)
    let cover = try #require(form.cover(documents: [document]))
    #expect(cover.criterion == .c)
    #expect(cover.lacking == [1, 4])
    #expect(cover.announcement?.closed?.iso == "2025-03-26")
    #expect(cover.submission.earlier.first?.decided.iso == "2025-05-14")
    #expect(cover.submission.earlier.first?.outcome == .disapproved)
    #expect(cover.editionOverride?.edition == .ecqs2006Issued)
    let again = try CaseCover(reading: JSONText(cover.jsonValue.encoded()).reader)
    #expect(again == cover)
  }

  @Test(arguments: [
    (CoverField.number, "2026/1", "Not the number of a case"), (.criterion, "D", "A, B and C"),
    (.posted, "yesterday", "not a day"), (.closed, "2025-02-23", "the day it was posted"),
    (.received, "2025-01-01", "the day it was posted"), (.posted, "1925-01-01", "1925"),
    (.edition, "1843", "1843"), (.submission, "0", "1 to 99"), (.lacking, "4,x", "“x”"),
    (.earlier, "2025-0877, 2025-19, 2025-05-14", "with commas between"),
    (.earlier, "2025-0877, 2025-19, 2025-05-14, maybe", "neither approved nor disapproved"),
    (.number, "2025-1048", "in this docket already"), (.candidate, "-", "cannot be left out"),
    (.agency, "2025-1041", "no letters"), (.certifiedBy, "18 July 2025", "is a day"),
  ])
  func refused(_ field: CoverField, _ text: String, _ words: String) {
    var form = CoverForm(
      catalog: EditionCatalog(), takenNumbers: Set([CaseNumber("2025-1048")].compactMap { $0 }))
    if field != .posted { form.set(.posted, "2025-02-24", origin: .option) }
    let reason = form.set(field, text, origin: .typed)
    #expect(reason?.string.contains(words) == true)
    #expect(form.answers[field] == nil)
  }

  @Test func earlierDecisionsGoWithTheSubmissionThatHadThem() throws {
    var form = form([
      .number: "1", .candidate: "A", .agency: "B", .position: "C", .criterion: "A",
      .announcement: "S-1", .posted: "2025-02-24",
    ])
    form.set(.submission, "2", origin: .typed)
    form.set(.earlier, "2025-0877, 2025-19, 2025-05-14, disapproved", origin: .typed)
    #expect(form.cover(documents: [document])?.submission.earlier.count == 1)
    form.set(.submission, "1", origin: .typed)
    #expect(form.cover(documents: [document])?.submission == .first)
  }

  @Test func theNextNumberOfTheDocketIsSuggested() {
    let taken = ["2025-0099", "2025-0100", "2024-1"].compactMap { CaseNumber($0) }
    let form = CoverForm(catalog: EditionCatalog(), takenNumbers: Set(taken))
    #expect(form.guesses[.number]?.text == "2025-0101")
    #expect(CoverForm(catalog: EditionCatalog()).guesses[.number] == nil)
  }

  @Test func criterionDecidesWhatIsAsked() {
    #expect(!form([.criterion: "A"]).isApplicable(.lacking))
    #expect(form([.criterion: "C"]).missing.contains(.lacking))
    let program = form([
      .number: "1", .candidate: "A", .agency: "B", .position: "C", .criterion: "B",
    ])
    #expect(program.missing == [.received])
    #expect(!program.isApplicable(.posted))
  }

  @Test func guessesAreTakenOnlyWhenSomebodySaysSo() {
    var form = form([.agency: "Department of Energy"])
    form.suggest(.position, "Director", from: "x.pdf")
    form.suggest(.agency, "Department of State", from: "x.pdf")
    form.suggest(.posted, "no day", from: "x.pdf")
    #expect(form.missing.contains(.position))
    #expect(form.guesses[.posted] == nil)
    form.acceptGuesses()
    #expect(form[.position] == "Director")
    #expect(form.answers[.position]?.origin == .guess)
    #expect(form[.agency] == "Department of Energy")
  }

  @Test func optionsWinOverAFileAndItsDeficienciesAreKept() throws {
    let file = """
      {"format": "qrb-case/1", "agency": "Department of State", "candidate": "Ann Lee", "submission":
      {"ordinal": 2, "earlier": [{"case": "2025-0877", "board": "2025-19", "decided": "2025-05-14",
      "closed": "2025-01-31", "outcome": "disapproved", "deficiencies": [{"ecq": 3, "text": "no results"}]}],
      "newExperience": [{"ecq": 3, "text": "led the closure of two yards"}]}}
      """
    var form = form([
      .number: "1", .agency: "Department of Energy", .position: "Director", .criterion: "A",
      .announcement: "S-1", .posted: "2025-02-24",
    ])
    form.take(try PartialCover(reading: JSONText(Array(file.utf8)).reader))
    let cover = try #require(form.cover(documents: [document]))
    #expect(cover.agency.written == "Department of Energy")
    #expect(cover.candidate.string == "Ann Lee")
    #expect(cover.submission.earlier.first?.deficiencies.first?.text == "no results")
    #expect(cover.submission.earlier.first?.closed?.iso == "2025-01-31")
    #expect(cover.submission.newExperience.first?.qualification == 3)
  }
}
