import BoardReview
import Testing

@testable import ReviewApp

@Suite struct ResultProposalTests {
  @Test(arguments: [
    ("Anna Reyes is right.", "A member is right."),
    ("As ANNA  reyes, and Peter-Lindqvist, said.", "As a member, and a member, said."),
    ("Joanna Reyes wrote it; so did Anna.", "Joanna Reyes wrote it; so did Anna."),
    ("", ""),
  ])
  func `members are not named, and nobody else is touched`(_ text: String, _ expected: String) {
    let unnamed = UnnamedText(without: BoardFixture.board.members.map(\.name.string))
    #expect(unnamed(text) == expected)
  }

  @Test func `a final vote without words stands by the reasons of the first ballot`() {
    let fixture = BoardFixture.decided([
      BoardFixture.ballot(of: BoardFixture.okafor, .disapprove, round: .final),
      BoardFixture.ballot(of: BoardFixture.lindqvist, .disapprove, round: .final),
      BoardFixture.ballot(of: BoardFixture.reyes, .approve, round: .final),
    ])
    guard let proceeding = fixture.proceedings[BoardFixture.first] else {
      Issue.record("no case")
      return
    }
    let proposal = ResultProposal(proceeding, outcome: .disapproved)
    #expect(proposal.reasons[2]?.text == "Scope of the reorganization is not shown.")
    #expect(proposal.reasons[2]?.sources == [BoardFixture.okafor])
    #expect(proposal.recommendations.text == "", "a vote that has changed takes its words back")
  }

  @Test func `what only the minority says is not proposed against the candidate`() {
    let fixture = BoardFixture.decided([
      BoardFixture.ballot(
        of: BoardFixture.okafor, .disapprove, round: .final,
        reasons: [(2, "Scope.", true), (4, "Money.", false)], presentationInadequate: true),
      BoardFixture.ballot(
        of: BoardFixture.lindqvist, .disapprove, round: .final, reasons: [(2, "Scope.", true)],
        presentationInadequate: true),
      BoardFixture.ballot(
        of: BoardFixture.reyes, .approve, round: .final, reasons: [(5, "Thin.", true)],
        guidance: "None."),
    ])
    guard let proceeding = fixture.proceedings[BoardFixture.first] else {
      Issue.record("no case")
      return
    }
    let proposal = ResultProposal(proceeding, outcome: .disapproved)
    #expect(proposal.deficiencies == [2])
    #expect(proposal.reasons.mapValues(\.text) == [2: "Scope."])
    #expect(proposal.guidance.text == "")
    #expect(proposal.presentationInadequate)
  }
}
