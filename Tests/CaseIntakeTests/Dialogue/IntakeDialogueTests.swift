import CaseIntake
import CaseModel
import Qualifications
import StrictJSON
import Testing

struct IntakeDialogueTests {
  private func plan(unreadable: Bool = false) throws -> IntakePlan {
    let announcement = """
      DEPARTMENT OF ENERGY
      VACANCY ANNOUNCEMENT
      Announcement number: SES-1
      Position: Director, Grid
      Posted: 2025-02-10
      Closes: 2025-03-12
      """
    var documents = [
      document("announcement.pdf", announcement),
      document("Lee ECQs.docx", "Ann Lee\nLeading Change"),
    ]
    if unreadable {
      documents.append(
        IntakeDocument(
          name: "reference.pdf", digest: "r", original: SafeFileName("reference.pdf"),
          withoutText: "it opens only with a password", isAgreed: false))
    }
    return IntakePlan(
      form: CoverForm(catalog: EditionCatalog()), documents: documents,
      leftOut: [LeftOutFile(name: "mail.eml", reason: "a mail")],
      today: try #require(CalendarDate(iso: "2025-07-18")))
  }

  private func document(_ name: String, _ text: String) -> IntakeDocument {
    IntakeDocument(
      name: name, digest: name, original: SafeFileName(name), text: Array(text.utf8))
  }

  private func answer(_ dialogue: inout IntakeDialogue, _ lines: String...) {
    for line in lines { _ = dialogue.take(line) }
  }

  @Test func fromTheDocumentsToTheCase() throws {
    var dialogue = IntakeDialogue(plan: try plan())
    #expect(
      dialogue.plan.documents.map(\.kind) == [.qualificationsStatement, .vacancyAnnouncement])
    answer(&dialogue, "", "2025-7", "", "", "", "", "A", "", "", "")
    #expect(dialogue.question == .field(.received))
    answer(&dialogue, "July 17, 2025", "", "")
    #expect(dialogue.question == .field(.certifiedBy))
    answer(&dialogue, "")
    #expect(dialogue.question == .confirm)
    let cover = try #require(dialogue.plan.cover)
    #expect(cover.candidate == "Ann Lee")
    #expect(cover.agency.written == "Department of Energy")
    #expect(cover.announcement?.closed?.iso == "2025-03-12")
    #expect(cover.received?.iso == "2025-07-17")
    #expect(cover.documents.map(\.id) == ["qualifications-statement", "vacancy-announcement"])
    #expect(dialogue.take("n") == .quit)
    #expect(dialogue.take("y") == .takeIn)
  }

  @Test func refusesAndStaysWithTheReason() throws {
    var dialogue = IntakeDialogue(plan: try plan())
    answer(&dialogue, "")
    #expect(dialogue.question == .field(.number))
    guard case .refused(let reason) = dialogue.take("20/7") else { Issue.record("taken"); return }
    #expect(reason.contains("Not the number of a case"))
    guard case .refused = dialogue.take("") else { Issue.record("taken"); return }
    #expect(dialogue.question == .field(.number))
    #expect(dialogue.take("?") == .help)
    #expect(dialogue.help(width: 80).contains { $0.string.contains("2026-1041") })
    #expect(dialogue.take("q") == .quit)
  }

  @Test func goesBackAndForthWithoutLosingAnything() throws {
    var dialogue = IntakeDialogue(plan: try plan())
    guard case .refused = dialogue.take("<") else { Issue.record("went"); return }
    answer(&dialogue, "", "2025-7", "Ann B. Lee", "<")
    #expect(dialogue.question == .field(.candidate))
    #expect(dialogue.standing(.candidate) == "Ann B. Lee")
    answer(&dialogue, "<", "2025-8")
    #expect(dialogue.question == .field(.agency))
    #expect(dialogue.plan.form[.candidate] == "Ann B. Lee")
    #expect(dialogue.plan.form[.number] == "2025-8")
  }

  @Test func documentsAreCorrected() throws {
    var dialogue = IntakeDialogue(plan: try plan())
    answer(&dialogue, "1 resume", "1 = Curriculum of Ann Lee", "1 down")
    #expect(dialogue.plan.documents.map(\.kind) == [.vacancyAnnouncement, .resume])
    #expect(dialogue.plan.documents[1].title == "Curriculum of Ann Lee")
    guard case .refused(let which) = dialogue.take("1 re") else { Issue.record("taken"); return }
    #expect(which.contains("resume or reference"))
    guard case .refused = dialogue.take("3 out") else { Issue.record("taken"); return }
    answer(&dialogue, "1 out")
    #expect(dialogue.plan.included.map(\.kind) == [.resume])
    #expect(dialogue.plan.form.guesses[.agency] == nil)
    answer(&dialogue, "2 out")
    guard case .refused = dialogue.take("") else { Issue.record("taken"); return }
  }

  @Test func aDocumentWithoutTextNeedsAWord() throws {
    var dialogue = IntakeDialogue(plan: try plan(unreadable: true))
    answer(&dialogue, "")
    #expect(dialogue.question == .withoutText("reference.pdf"))
    guard case .refused = dialogue.take("") else { Issue.record("taken"); return }
    answer(&dialogue, "y")
    #expect(dialogue.question == .field(.number))
    let text = dialogue.plan.included.first { $0.reasonWithoutText != nil }?.text ?? []
    #expect(String(decoding: text, as: UTF8.self).contains("opens only with a password"))
    #expect(dialogue.plan.undecided.isEmpty)
  }

  @Test func anInterruptedAttemptIsTakenUp() throws {
    var dialogue = IntakeDialogue(plan: try plan())
    answer(&dialogue, "1 resume", "", "2025-7", "Ann Lee")
    let bytes = KeptAnswers(dialogue, unfinished: "Department of En").jsonValue.encoded()
    let kept = try KeptAnswers(reading: JSONText(bytes).reader)
    #expect(kept == KeptAnswers(dialogue, unfinished: "Department of En"))
    #expect(!kept.isEmpty)

    var again = IntakeDialogue(plan: try plan())
    again.takeUp(kept)
    #expect(again.question == .field(.agency))
    #expect(again.plan.form[.number] == "2025-7")
    #expect(again.plan.documents.contains { $0.kind == .resume })
    // Enter takes what is guessed, never what was not finished.
    #expect(again.preamble(width: 80).contains { $0.string.contains("write: Department of En") })
    #expect(again.standing(.agency) == "Department of Energy")
    _ = again.take("Department of Energy")
    #expect(again.plan.form[.agency] == "Department of Energy")
  }

  @Test func whatOptionsSaidIsNotAskedAgain() throws {
    var plan = try plan()
    plan.form.set(.number, "2025-9", origin: .option)
    plan.form.set(.agency, "Department of State", origin: .option)
    var dialogue = IntakeDialogue(plan: plan)
    answer(&dialogue, "")
    #expect(dialogue.question == .field(.candidate))
    answer(&dialogue, "")
    #expect(dialogue.question == .field(.component))
    answer(&dialogue, "<", "<")
    #expect(dialogue.question == .documents)
  }

  @Test(arguments: [36, 76, 116])
  func nothingIsWiderThanTheWindow(_ width: Int) throws {
    var dialogue = IntakeDialogue(plan: try plan(unreadable: true))
    var lines = dialogue.preamble(width: width) + dialogue.help(width: width)
    for line in ["", "y", "2025-7", "", "", "", "", "A", "", "", "", "", "", "", ""] {
      _ = dialogue.take(line)
      lines += dialogue.preamble(width: width) + dialogue.help(width: width)
    }
    #expect(dialogue.question == .confirm)
    #expect(lines.allSatisfy { $0.width <= width })
  }
}
