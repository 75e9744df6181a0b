import CaseIntake
import Testing

struct FileStandingTests {
  @Test(arguments: [
    "Statement.PDF", "a.docx", "a.odt", "letter.rtf", "page.htm", "notes.md", "x.txt", "über.pdf",
  ])
  func documents(_ name: String) { #expect(FileStanding(name: name) == .document) }

  @Test(arguments: [
    ("Submission.eml", FileStanding.mail), ("Submission.MSG", .mail), (".DS_Store", .hidden),
    ("~$Resume.docx", .hidden), ("Thumbs.db", .hidden), (".hidden.pdf", .hidden),
    ("photo.jpg", .unknown), ("README", .unknown), ("old.doc", .unknown), ("trailing.", .unknown),
  ])
  func whatIsLeftOut(_ name: String, _ standing: FileStanding) {
    #expect(FileStanding(name: name) == standing)
    #expect(standing.reasonLeftOut != nil)
  }
}
