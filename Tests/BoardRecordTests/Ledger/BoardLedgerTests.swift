import BoardReview
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct BoardLedgerTests {
  let docket: Docket

  init() throws { docket = try Docket() }

  @Test func aBoardIsConvenedOnce() throws {
    let contents = try docket.contents()
    #expect(contents.proceedings.board == Sample.board)
    #expect(contents.faults.isEmpty)
    #expect(docket.folder.names == ["board.json"])
    #expect(
      throws: LedgerError.refused(Refusal(rule: nil, reason: .boardAlreadyConvened)),
      performing: {
        do {
          _ = try docket.ledger.convene(Sample.board, by: Sample.hale, claimedTime: Docket.time)
        } catch LedgerError.refused(let refusal) {
          throw LedgerError.refused(Refusal(rule: nil, reason: refusal.reason))
        }
      })
  }

  @Test func statementsGoOnFromWhatIsThere() throws {
    let first = try docket.state(.conflictAnswered(Sample.number, .none), by: Sample.okafor)
    let contents = try docket.contents()
    let statement = try #require(contents[first.id])
    #expect(statement.sequence == 1 && statement.previous == nil)
    let convening = try #require(contents.statements.first { $0.statement.author == Sample.hale })
    #expect(statement.seen == [Sample.hale: convening.id])
    let adjourned = try docket.state(
      .caseReturned(Sample.number, reason: "Withdrawn."), by: Sample.hale)
    let second = try #require(try docket.contents()[adjourned.id])
    #expect(second.sequence == 2)
    #expect(second.seen[Sample.okafor] == first.id)
    #expect(try docket.files(of: Sample.hale, ending: "00000002.json").count == 1)
  }

  @Test func whatARuleRefusesIsNotWritten() throws {
    #expect(throws: LedgerError.self) {
      try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve))
    }
    #expect(throws: LedgerError.self) {
      try docket.state(.conflictAnswered(Sample.number, .none), by: Sample.hale)
    }
    #expect(throws: LedgerError.self) {
      try docket.state(.conflictAnswered(Sample.number, .none), by: Sample.person("stranger"))
    }
    #expect(docket.folder.names == ["board.json"])
  }

  @Test func aWholeCaseWithADiscussion() throws {
    try docket.clearConflicts()
    try docket.castAll([.approve, .disapprove, .approve])
    #expect(try docket.proceeding().phase == .readyToOpen)
    _ = try docket.open()
    #expect(try docket.proceeding().phase == .discussionOwed)
    try docket.state(.discussionHeld(Sample.number, record: "Discussed."), by: Sample.hale)
    try docket.castAll([.approve, .approve, .approve], in: .final)
    _ = try docket.open(.final)
    let proceeding = try docket.proceeding()
    #expect(proceeding.phase == .decided(.approved))
    #expect(proceeding.firstBallots.map(\.ballot.vote) == [.approve, .disapprove, .approve])
    #expect(proceeding.finalBallots.map(\.ballot.vote) == [.approve, .approve, .approve])
    try docket.state(
      .resultIssued(Sample.number, IssuedResult(outcome: .approved)), by: Sample.hale)
    #expect(try docket.proceeding().phase == .issued(.approved))
    #expect(try docket.contents().faults.isEmpty)
    #expect(try docket.contents().proceedings.ignored.isEmpty)
  }

  @Test func theMarkChangesWithEveryStatementAndOnlyThen() throws {
    let store = DirectoryStore(docket: docket.path)
    var mark = store.mark()
    #expect(store.mark() == mark)
    for member in Sample.members {
      try docket.state(.conflictAnswered(Sample.number, .none), by: member)
      #expect(store.mark() != mark)
      mark = store.mark()
      _ = try docket.contents()
      #expect(store.mark() == mark)
    }
  }

  @Test func sessionsOfOnePersonThatWriteTogetherBothGetAPlace() async throws {
    try docket.clearConflicts()
    let ledger = docket.ledger
    let receipts = try await withThrowingTaskGroup(of: Receipt?.self) { group in
      for number in 0..<6 {
        group.addTask {
          let docketed = DocketedCase(
            number: Sample.number("2025-2\(number)"), package: Sample.docketed.package,
            agency: Sample.docketed.agency, criterion: .a, edition: Sample.docketed.edition)
          return try ledger.append(
            .caseDocketed(docketed), by: Sample.hale, claimedTime: Docket.time)
        }
        group.addTask {
          try? ledger.cast(Sample.ballot(of: Sample.okafor, .approve, nonce: number))
        }
      }
      return try await group.reduce(into: [Receipt]()) {
        if let receipt = $1 { $0.append(receipt) }
      }
    }
    // Six cases docketed; of six attempts at one ballot, one.
    #expect(Set(receipts).count == 7)
    let contents = try docket.contents()
    #expect(contents.proceedings.cases.count == 7)
    #expect(contents.proceedings.chainFaults.isEmpty && contents.proceedings.ignored.isEmpty)
    #expect(try docket.files(of: Sample.okafor, ending: ".ballot").count == 1)
  }
}
