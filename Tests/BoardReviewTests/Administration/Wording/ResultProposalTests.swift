import BoardReview
import StrictJSON
import Testing

@Suite("What the ballots give for a result")
struct ResultProposalTests {
  /// A disapproval of the final votes in these ballots, with first ballots that disapprove for ECQ 2.
  private static func proceeding(_ final: [Ballot]) throws -> Proceeding {
    var record = TestRecord.opened([.disapprove, .disapprove, .approve])
    record.discuss()
    for ballot in final { record.cast(ballot) }
    record.open(.final)
    return try #require(record.proceeding())
  }

  @Test("a final vote without words stands by the reasons of the first ballot")
  func silent() throws {
    let proposal = ResultProposal(
      try Self.proceeding([
        Sample.ballot(of: Sample.okafor, .disapprove, round: .final, reasons: ""),
        Sample.ballot(of: Sample.lindqvist, .approve, round: .final, reasons: ""),
        Sample.ballot(of: Sample.reyes, .disapprove, round: .final, reasons: ""),
      ]), outcome: .disapproved)
    #expect(proposal.reasons[2]?.text == "The scope of the action is not shown.")
    #expect(proposal.reasons[2]?.sources == [Sample.okafor], "a changed vote takes its words back")
    #expect(proposal.deficiencies == [2])
  }

  @Test("\"As before\" leaves what the first ballot said, part by part")
  func asBefore() throws {
    var record = TestRecord.opened([.disapprove, .disapprove, .approve])
    record.discuss()
    func ballot(_ member: PersonID, _ overall: String, guidance: String = "") -> Ballot {
      Ballot(
        board: "2025-31", caseNumber: Sample.first, package: Sample.docketed().package,
        member: member, round: .final, edition: Sample.docketed().edition, vote: .disapprove,
        overall: overall, guidance: guidance, nonce: Sample.nonce(9),
        claimedTime: "2025-08-06T15:00:00Z")
    }
    record.cast(ballot(Sample.okafor, "As before."))
    record.cast(ballot(Sample.lindqvist, "As discussed.", guidance: "Name the scope."))
    record.cast(ballot(Sample.reyes, "As discussed."))
    record.open(.final)
    let proposal = ResultProposal(try #require(record.proceeding()), outcome: .disapproved)
    #expect(proposal.reasons[2]?.sources == [Sample.okafor, Sample.lindqvist])
    #expect(proposal.guidance.text == "Name the scope.")
  }

  @Test("what the minority says is not proposed, and the same words only once")
  func minority() throws {
    let proposal = ResultProposal(
      try Self.proceeding([
        Sample.ballot(of: Sample.okafor, .disapprove, round: .final, reasons: "Scope."),
        Sample.ballot(of: Sample.lindqvist, .approve, round: .final, reasons: "Thin."),
        Sample.ballot(of: Sample.reyes, .disapprove, round: .final, reasons: "Scope."),
      ]), outcome: .disapproved)
    #expect(proposal.reasons.mapValues(\.text) == [2: "Scope."])
    #expect(proposal.reasons[2]?.sources == [Sample.okafor, Sample.reyes])
    #expect(proposal.guidance.text == "")
  }

  @Test("an approval takes recommendations alone")
  func approval() throws {
    let proceeding = try Self.proceeding([
      Sample.ballot(of: Sample.okafor, .disapprove, round: .final, reasons: "Scope."),
      Sample.ballot(of: Sample.lindqvist, .approve, round: .final),
      Sample.ballot(of: Sample.reyes, .approve, round: .final),
    ])
    #expect(ResultWording(ResultProposal(proceeding, outcome: .approved)).isEmpty)
  }

  @Test("makes words that can be issued, and read again from their file")
  func words() throws {
    let proposal = ResultProposal(
      try Self.proceeding([
        Sample.ballot(of: Sample.okafor, .disapprove, round: .final, reasons: "Scope."),
        Sample.ballot(
          of: Sample.lindqvist, .disapprove, round: .final, reasons: "Reyes: team size."),
        Sample.ballot(of: Sample.reyes, .disapprove, round: .final, reasons: ""),
      ]), outcome: .disapproved)
    let words = ResultWording(proposal)
    #expect(words[.reasons(2)] == "Scope.\n\nTeam size.", "who said it stands before it no more")
    #expect(words.issued(.disapproved).deficiencies == [2])
    #expect(try ResultWording(reading: JSONText(words.jsonValue.encoded()).reader) == words)
  }
}
