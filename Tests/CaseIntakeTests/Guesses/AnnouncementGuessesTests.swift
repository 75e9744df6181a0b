import CaseIntake
import Testing

struct AnnouncementGuessesTests {
  @Test func labelledForm() {
    let guesses = AnnouncementGuesses(
      text: Array(
        """
        U.S. DEPARTMENT OF TRANSPORTATION
          Federal Highway Administration
          SENIOR EXECUTIVE SERVICE VACANCY ANNOUNCEMENT

          Announcement number:  SES-DOT-25-017
          Position title:       Deputy Associate Administrator for Infrastructure
          Posted:               February 24, 2025
          Closes:               March 26, 2025, 11:59 p.m. Eastern Time
        """.utf8))
    #expect(guesses.agency == "Department of Transportation")
    #expect(guesses.component == "Federal Highway Administration")
    #expect(guesses.number == "SES-DOT-25-017")
    #expect(guesses.position == "Deputy Associate Administrator for Infrastructure")
    #expect(guesses.posted?.iso == "2025-02-24")
    #expect(guesses.closed?.iso == "2025-03-26")
  }

  @Test func numberAtTheEndOfTheHeading() {
    let guesses = AnnouncementGuesses(
      text: Array(
        """
        NATIONAL GEODATA ADMINISTRATION
          Senior Executive Service Vacancy Announcement NGDA-25-SES-04

          Position:          Director, Office of Spatial Data Systems
          Opening date:      Monday, March 10, 2025
          Closing date:      April 9, 2025
        """.utf8))
    #expect(guesses.number == "NGDA-25-SES-04")
    #expect(guesses.agency == "National Geodata Administration")
    #expect(guesses.component == nil)
    #expect(guesses.posted?.iso == "2025-03-10")
  }

  @Test func bothDaysOnOneLineAndValuesBelowTheirLabels() {
    let guesses = AnnouncementGuesses(
      text: Array(
        """
        Department of the Treasury
        Job title:
        DEPUTY COMMISSIONER FOR THE FISCAL SERVICE
        Open & closing dates: 06/16/2025 to 06/30/2025
        """.utf8))
    #expect(guesses.position == "Deputy Commissioner for the Fiscal Service")
    #expect(guesses.posted?.iso == "2025-06-16")
    #expect(guesses.closed?.iso == "2025-06-30")
    #expect(guesses.number == nil)
  }

  @Test func nothingIsInventedOfOtherText() {
    let guesses = AnnouncementGuesses(
      text: Array("Dear board,\n\nplease find enclosed: all.\n".utf8))
    #expect(guesses.number == nil && guesses.posted == nil && guesses.agency == nil)
    #expect(guesses.position == nil && guesses.component == nil && guesses.closed == nil)
  }
}
