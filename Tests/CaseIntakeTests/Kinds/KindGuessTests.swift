import CaseIntake
import CaseModel
import Testing

struct KindGuessTests {
  @Test(arguments: [
    ("Thibodeaux ECQs.pdf", DocumentKind.qualificationsStatement), ("SmithResume.docx", .resume),
    ("Résumé.pdf", .resume), ("SES-DOT-25-017 Vacancy Announcement.pdf", .vacancyAnnouncement),
    ("IDP_signed.docx", .individualDevelopmentPlan),
    ("Letter of reference (Prescott).pdf", .reference),
    ("SF-171.txt", .application),
    ("ERB certification memo.pdf", .executiveDevelopmentCertification),
    ("CDP announcement.pdf", .programAnnouncement),
    ("special_qualifications.md", .specialQualifications),
    ("panel interview notes.docx", .interviewNotes), ("Assessment Report.pdf", .assessmentReport),
    ("resubmission letter.pdf", .other), ("earlier-statement.txt", .earlierStatement),
    ("scan0001.pdf", .other),
  ])
  func byName(_ name: String, _ kind: DocumentKind) {
    let guess = KindGuess(name: name, text: [])
    #expect(guess.kind == kind)
    if name.hasPrefix("scan") { #expect(guess.basis == .nothing) }
  }

  @Test(arguments: [
    (
      "EXECUTIVE QUALIFICATIONS STATEMENT\n\nRenée A. Thibodeaux, P.E.\nAnnouncement SES-DOT-25-017",
      DocumentKind.qualificationsStatement
    ),
    (
      "Martin J. Haverkamp\nExecutive Core Qualifications\nVacancy NGDA-25-SES-04",
      .qualificationsStatement
    ),
    (
      "U.S. DEPARTMENT OF TRANSPORTATION\n  SENIOR EXECUTIVE SERVICE VACANCY ANNOUNCEMENT",
      .vacancyAnnouncement
    ),
    (
      "DEPARTMENT OF COMMERCE\n\nSenior Executive Service Candidate Development Program\n\n  Announcement number: SES-1",
      .programAnnouncement
    ),
    (
      "INDIVIDUAL DEVELOPMENT PLAN\n\nExecutive Core Qualification IV: Business Acumen",
      .individualDevelopmentPlan
    ),
    (
      "UNITED STATES DEPARTMENT OF COMMERCE\n\nExecutive Resources Board\n\nJune 27, 2025",
      .executiveDevelopmentCertification
    ),
    ("STRUCTURED INTERVIEW: NOTES OF THE PANEL\n\n Candidate: Marcus T. Ellison", .interviewNotes),
    (
      "ASSESSMENT REPORT\n\nEdition: Executive Core Qualifications of May 29, 2025",
      .assessmentReport
    ),
    ("APPLICATION FOR FEDERAL EMPLOYMENT\nStandard Form 171", .application),
    ("STATEMENT OF SPECIAL AND UNIQUE QUALIFICATIONS", .specialQualifications),
  ])
  func byFirstLines(_ text: String, _ kind: DocumentKind) {
    let guess = KindGuess(name: "scan0001.pdf", text: Array(text.utf8))
    #expect(guess.kind == kind)
    #expect(guess.basis == .text)
  }

  @Test func nameAndTextTogether() {
    let guess = KindGuess(name: "resume.pdf", text: Array("RESUME\nof somebody".utf8))
    #expect(guess.kind == .resume)
    #expect(guess.basis == .nameAndText)
  }

  @Test func whichStatementItIsOnlyTheNameTells() {
    let text = Array("EXECUTIVE QUALIFICATIONS STATEMENT\n\nRenée A. Thibodeaux".utf8)
    for name in ["earlier statement.pdf", "Earlier qualifications statement (2025-0877).pdf"] {
      #expect(KindGuess(name: name, text: text).kind == .earlierStatement)
    }
    #expect(KindGuess(name: "statement.pdf", text: text).kind == .qualificationsStatement)
  }
}
