import CaseModel
import Testing

struct AgencyNameTests {
  @Test(arguments: [
    "department of agriculture", "The Department of Agriculture", "U.S. Department of Agriculture",
    "the US Department  of\tAgriculture", "United States Department of Agriculture",
  ])
  func sameAgencyInAnotherSpelling(_ text: String) {
    #expect(AgencyName(text) == AgencyName("Department of Agriculture"))
  }

  @Test func ampersandIsAnd() {
    #expect(
      AgencyName("Department of Health & Human Services")
        == AgencyName("Department of Health and Human Services"))
    #expect(
      AgencyName("Department of Veterans’ Affairs") == AgencyName("DEPARTMENT OF VETERANS AFFAIRS"))
  }

  @Test func differentAgenciesDiffer() {
    #expect(AgencyName("Department of Energy") != AgencyName("Department of Education"))
    #expect(
      AgencyName("United States Agency for Global Media")
        != AgencyName("States Agency for Global Media"))
    #expect(AgencyName("The") != AgencyName("U.S."))
  }

  @Test func keepsTheSpellingItWasGiven() {
    #expect(AgencyName("The  GSA").written == "The  GSA")
    #expect(AgencyName("G\u{1B}[31mSA").display.string.contains("\u{1B}") == false)
  }
}
