import CaseIntake
import Testing

struct SafeFileNameTests {
  @Test(arguments: [
    ("Résumé – Renée.pdf", "Resume - Renee.pdf"), ("a/b\\c.txt", "a_b_c.txt"),
    ("  .secret.pdf", "secret.pdf"), ("..", "document"), ("履歴書.pdf", "_.pdf"),
    ("Smith\u{1B}[31m.docx", "Smith_31m.docx"), ("e\u{301}clair.md", "eclair.md"),
    ("fine (1)_x-y.docx", "fine (1)_x-y.docx"), ("tab\tnew\nline.txt", "tab new line.txt"),
  ])
  func safeForm(_ name: String, _ safe: String) { #expect(SafeFileName(name).text == safe) }

  @Test func differsFromThoseTakenWhateverTheSizeOfLetters() {
    let first = SafeFileName("Résumé.pdf")
    let second = SafeFileName("RESUME.pdf", notIn: [first])
    let third = SafeFileName("resume.pdf", notIn: [first, second])
    #expect(
      [first, second, third].map(\.text) == ["Resume.pdf", "RESUME (2).pdf", "resume (3).pdf"])
  }

  @Test func longNamesKeepTheirEnding() {
    let long = String(repeating: "x", count: 300) + ".docx"
    let first = SafeFileName(long)
    #expect(first.text.utf8.count == 128)
    #expect(first.text.hasSuffix("x.docx"))
    let second = SafeFileName(long, notIn: [first])
    #expect(second.text.utf8.count == 128)
    #expect(second.text.hasSuffix(" (2).docx"))
  }
}
