import Testing

@testable import BoardReview

@Suite("Texts without the names of members")
struct UnnamedTextTests {
  private static func unnamed(_ text: String, candidate: String = "Maria Lopez") -> String {
    UnnamedText(without: Sample.threeMembers, candidate: candidate)(text)
  }

  @Test(
    "have every whole name replaced, and nobody else's",
    arguments: [
      ("Anna Reyes is right.", "A member is right."),
      ("As ANNA  reyes, and Peter-Lindqvist, said.", "As a member, and a member, said."),
      ("Joanna Reyes wrote it; so did Anna.", "Joanna Reyes wrote it; so did Anna."),
      ("The Reyes Foundation paid.", "The Reyes Foundation paid."), ("", ""),
    ])
  func names(_ text: String, _ expected: String) {
    #expect(Self.unnamed(text) == expected)
  }

  @Test(
    "have surnames replaced that can be nobody else's",
    arguments: [
      ("As Reyes said, no results.", "As a member said, no results."),
      ("Ms. Reyes and Dr Okafor agree.", "A member and a member agree."),
      ("I agree with Lindqvist's point.", "I agree with a member's point."),
      ("We rely on reyes.", "We rely on reyes."),
    ])
  func surnames(_ text: String, _ expected: String) {
    #expect(Self.unnamed(text) == expected)
  }

  @Test(
    "lose who said them at the beginning of a line",
    arguments: [
      ("Okafor: no results.", "No results."),
      ("okafor: plans only.\n- Anna Reyes : team size.", "Plans only.\n- Team size."),
      ("[lindqvist: scope]", "[Scope]"),
      ("He named a price: 3 million.", "He named a price: 3 million."),
    ])
  func labels(_ text: String, _ expected: String) {
    #expect(Self.unnamed(text) == expected)
  }

  @Test("leave the candidate's own surname alone")
  func candidate() {
    #expect(Self.unnamed("Mr. Reyes led 40.", candidate: "Juan Reyes") == "Mr. Reyes led 40.")
    #expect(Self.unnamed("Anna Reyes sat.", candidate: "Juan Reyes") == "A member sat.")
  }

  @Test("pass the rule that refuses names (R33)", arguments: Sample.threeMembers)
  func rule(_ member: Member) {
    let name = member.name.string
    for text in ["\(name)", "(\(name))", "\(name): x", "see \(name.uppercased())'s ballot"] {
      #expect(Sample.board().members(namedIn: Self.unnamed(text)).isEmpty)
    }
  }
}
