import CaseModel
import StrictJSON
import Testing

@testable import BoardReview

struct BallotJSONTests {
  private let ballot = Ballot(
    board: "2025-31", caseNumber: Sample.first, package: Sample.package(9), member: Sample.okafor,
    round: .final, edition: .ecqs2006Published, vote: .disapprove,
    reasons: [
      QualificationReasons(
        number: 2, text: "No scope.", isDeficient: true,
        passages: [CitedPassage(document: "resume", page: 4, paragraph: 2, quote: "I “led”\n…")]),
      QualificationReasons(number: 3, text: "", isDeficient: false),
    ], overall: "Thin.", presentationInadequate: true, recommendations: "A detail.",
    guidance: "Show the scope.", nonce: Sample.nonce(5), claimedTime: "2025-08-06T14:02:11Z")

  @Test("A ballot is read as it was written, and writes the same bytes again")
  func roundTrip() throws {
    let bytes = ballot.encoded
    #expect(try Ballot(reading: bytes) == ballot)
    #expect(try Ballot(reading: bytes).encoded == bytes)
  }

  @Test(
    "A ballot with an unknown or doubled name, or without a vote, is refused",
    arguments: [
      ("\"vote\": \"disapprove\"", "\"vote\": \"disapprove\", \"vote\": \"approve\""),
      ("\"vote\": \"disapprove\"", "\"vote\": \"abstain\""),
      ("\"vote\": \"disapprove\",", ""), ("\"overall\"", "\"score\": 5, \"overall\""),
      ("\"page\": 4", "\"page\": 0"), ("qrb-ballot/1", "qrb-ballot/9"),
    ])
  func refused(from: String, to: String) throws {
    let text = String(decoding: ballot.encoded, as: UTF8.self)
    let parts = text.split(separator: from, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    #expect(throws: JSONError.self) { try Ballot(reading: Array(parts.joined(separator: to).utf8)) }
  }
}

struct NamesTests {
  @Test("Short names are lower-case letters, digits and hyphens, 1 to 32")
  func persons() {
    for text in ["a", "okafor-2", String(repeating: "x", count: 32)] {
      #expect(PersonID(text)?.rawValue == text)
    }
    for text in ["", "Okafor", "o k", "-a", "ökafor", "../x", String(repeating: "x", count: 33)] {
      #expect(PersonID(text) == nil)
    }
  }

  @Test("Names of statements are 64 lower-case hexadecimal digits")
  func statements() {
    #expect(StatementID(hex: Sample.hex(255))?.hex == Sample.hex(255))
    for text in ["", "ff", Sample.hex(255).uppercased(), "g" + Sample.hex(255).dropFirst()] {
      #expect(StatementID(hex: text) == nil)
    }
  }
}
