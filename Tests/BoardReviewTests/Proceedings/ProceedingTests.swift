import Testing

@testable import BoardReview

struct ProceedingTests {
  @Test("The way of a case from docket to notice, step by step")
  func wayOfACase() {
    var record = TestRecord()
    let persons = [Sample.okafor, Sample.lindqvist, Sample.reyes]
    func steps(_ person: PersonID) -> [NextStep]? { record.proceeding()?.nextSteps(for: person) }
    func state(_ person: PersonID) -> String? { record.proceeding()?.state(for: person)?.word }

    #expect(steps(Sample.okafor) == [.answerConflict])
    #expect(state(Sample.okafor) == "not opened")
    record.clear(persons)
    #expect(steps(Sample.okafor) == [.read, .castBallot])
    #expect(state(Sample.okafor) == "reading")
    record.cast([Sample.okafor: .approve])
    #expect(steps(Sample.okafor) == [.waitForOthers([Sample.lindqvist, Sample.reyes])])
    #expect(steps(Sample.hale) == [.waitForOthers([Sample.lindqvist, Sample.reyes])])
    #expect(state(Sample.okafor) == "cast")
    record.cast([Sample.lindqvist: .disapprove, Sample.reyes: .approve])
    #expect(record.phase() == .readyToOpen)
    #expect(steps(Sample.hale) == [.openBallots])
    #expect(steps(Sample.okafor) == [.waitForOthers([Sample.hale])])
    record.open()
    #expect(steps(Sample.hale) == [.recordDiscussion])
    #expect(state(Sample.lindqvist) == "to discuss")
    record.discuss()
    #expect(steps(Sample.lindqvist) == [.read, .castFinalVote])
    #expect(state(Sample.lindqvist) == "final vote")
    record.cast(
      [Sample.okafor: .approve, Sample.lindqvist: .approve, Sample.reyes: .disapprove],
      round: .final)
    #expect(state(Sample.lindqvist) == "cast")
    #expect(steps(Sample.hale) == [.openFinalVotes])
    record.open(.final)
    #expect(record.phase() == .decided(.approved))
    #expect(steps(Sample.hale) == [.issueResult])
    #expect(state(Sample.okafor) == "decided")
    record.say(.resultIssued(Sample.first, IssuedResult(outcome: .approved)), by: Sample.hale)
    #expect(record.proceeding()?.disposition == .approved)
    #expect(steps(Sample.hale) == [.nothing])
    // Both votes of a member are kept.
    #expect(
      record.proceeding()?.firstBallots.map(\.ballot.vote) == [.approve, .disapprove, .approve])
    #expect(
      record.proceeding()?.finalBallots.map(\.ballot.vote) == [.approve, .approve, .disapprove])
    #expect(
      record.proceeding()?.tally(of: .first) == Tally(round: .first, approving: 2, disapproving: 1))
    #expect(record.proceeding()?.tally == Tally(round: .final, approving: 2, disapproving: 1))
    #expect(record.proceedings.ignored.isEmpty)
  }

  @Test("Cases keep the order of the docket, later ones at its end")
  func docketOrder() {
    var record = TestRecord(Sample.board(cases: [Sample.docketed(Sample.second)]))
    record.say(.caseDocketed(Sample.docketed()), by: Sample.hale)
    #expect(record.proceedings.cases.map(\.id) == [Sample.second, Sample.first])
  }
}

struct TallyTests {
  @Test(
    "R23, O2: the majority of those who vote decides; half is no majority",
    arguments: [
      (3, 0, Outcome.approved), (2, 1, .approved), (1, 2, .disapproved), (0, 3, .disapproved),
      (2, 0, .approved), (0, 2, .disapproved), (1, 1, nil), (0, 0, nil),
    ] as [(Int, Int, Outcome?)])
  func majority(approving: Int, disapproving: Int, outcome: Outcome?) {
    let votes =
      Array(repeating: Vote.approve, count: approving)
      + Array(repeating: Vote.disapprove, count: disapproving)
    let tally = Tally.count(votes, in: .final)
    #expect((tally.approving, tally.disapproving) == (approving, disapproving))
    #expect(tally.outcome == outcome)
  }
}
