import CaseModel
import Testing

@testable import BoardReview

@Suite("What to look at again in the words of a result")
struct WordingRemarkTests {
  private static func remarks(
    _ words: ResultWording, _ outcome: Outcome = .disapproved, candidate: String = ""
  ) throws -> [WordingRemark.Reason] {
    let proceeding = try #require(TestRecord().proceeding())
    return words.remarks(for: outcome, on: proceeding, candidate: candidate).map(\.reason)
  }

  private static func saying(_ guidance: String) -> ResultWording {
    var words = ResultWording()
    words.guidance = guidance
    words.deficiencies = [1]
    return words
  }

  @Test("parts of names, agencies of members, votes, and one person's voice")
  func told() throws {
    let text =
      "I asked Reyes of the Department of Energy; the majority agreed, and a member did not."
    #expect(
      try Self.remarks(Self.saying(text)) == [
        .partOfName("Reyes"), .agencyOfMember(AgencyName("Department of Energy")), .someMember,
        .firstPerson("I"), .vote("majority"),
      ])
    #expect(try Self.remarks(Self.saying("Show what changed, with numbers.")).isEmpty)
  }

  @Test("neither the candidate's own name nor the submitting agency")
  func own() throws {
    let text = "Ms. Reyes of the Department of Transportation led 40 people."
    #expect(try Self.remarks(Self.saying(text), candidate: "Eva Reyes").isEmpty)
  }

  @Test("a recommendation that reads as a condition (R26)")
  func condition() throws {
    var words = ResultWording()
    words.recommendations = "Approved provided that a seminar is attended."
    #expect(try Self.remarks(words, .approved) == [.condition("provided that")])
    words.recommendations = "An executive seminar."
    #expect(try Self.remarks(words, .approved).isEmpty)
  }

  @Test("a disapproval without a deficiency (R30)")
  func deficiency() throws {
    var words = Self.saying("Show results.")
    words.deficiencies = nil
    #expect(try Self.remarks(words) == [.noDeficiency])
    #expect(try Self.remarks(Self.saying("Show results.")).isEmpty)
  }
}
