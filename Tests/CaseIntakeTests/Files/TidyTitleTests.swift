import CaseIntake
import Testing

struct TidyTitleTests {
  @Test(arguments: [
    ("02_Thibodeaux-ECQ_Narrative.final.pdf", "Thibodeaux ECQ Narrative final"),
    ("resume.docx", "Resume"), ("FW__Lee - ECQs (FINAL) v3.docx", "Lee ECQs (FINAL) v3"),
    ("1) Vacancy announcement SES-DOT-25-017.html", "Vacancy announcement SES DOT-25-017"),
    ("2025-03-26 cover letter.txt", "2025-03-26 cover letter"), ("photo.jpg", "Photo jpg"),
    ("01.pdf", "01"), ("a\u{202E}b.txt", "A⇄b"),
  ])
  func title(_ name: String, _ title: String) {
    #expect(TidyTitle.make(from: name).string == title)
  }
}
