import CaseIntake
import Testing

struct CandidateGuessTests {
  @Test(arguments: [
    (
      "EXECUTIVE QUALIFICATIONS STATEMENT\n\nRenée A. Thibodeaux, P.E.\nDeputy Associate Administrator",
      "Renée A. Thibodeaux"
    ),
    ("Martin J. Haverkamp\nExecutive Core Qualifications", "Martin J. Haverkamp"),
    ("ADÈLE FONTENOT\n\n  Silver Spring, Maryland", "Adèle Fontenot"),
    ("STRUCTURED INTERVIEW: NOTES\n\n  Candidate: Marcus T. Ellison\n", "Marcus T. Ellison"),
    ("Ludwig van der Berg-O’Neill", "Ludwig van der Berg-O’Neill"),
  ])
  func name(_ text: String, _ name: String) {
    #expect(CandidateGuess.make(from: Array(text.utf8)) == name)
  }

  @Test(arguments: [
    "", "Executive Core Qualifications\nLeading Change\nI have led 300 people.",
    "Director, Office of Grid Resilience Programs\nDepartment of Energy",
  ])
  func noName(_ text: String) { #expect(CandidateGuess.make(from: Array(text.utf8)) == nil) }
}
