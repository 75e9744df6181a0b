import CaseModel
import Testing

@testable import BoardReview

struct OneBallotPerRoundTests {
  @Test("R23: a second ballot of a member on a case is refused, whoever wrote it")
  func second() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    record.cast([Sample.okafor: .approve])
    let firstCast = record.proceeding()?.castStatement(of: Sample.okafor, in: .first)
    #expect(
      record.proceedings.refusal(of: .ballotCast, on: Sample.first, by: Sample.okafor)
        == Refusal(rule: "R23", reason: .alreadyCast(.first)))
    record.cast([Sample.okafor: .disapprove])
    let proceedings = record.proceedings
    #expect(proceedings.ignored.map(\.refusal.reason) == [.alreadyCast(.first)])
    #expect(proceedings[Sample.first]?.castStatement(of: Sample.okafor, in: .first) == firstCast)
  }
}

struct BallotsInTheirPhaseTests {
  @Test("R13: no first ballot after the opening; R24: no final vote before a discussion")
  func onlyThen() {
    var record = TestRecord.opened([.approve, .approve, .disapprove])
    #expect(
      record.proceedings.refusal(of: .ballotCast, on: Sample.first, by: Sample.okafor)?.reason
        == .ballotsAlreadyOpened)
    #expect(
      record.proceedings.refusal(of: .finalVoteCast, on: Sample.first, by: Sample.okafor)
        == Refusal(rule: "R24", reason: .discussionOwed))
    record.discuss()
    #expect(
      record.proceedings.refusal(of: .finalVoteCast, on: Sample.first, by: Sample.okafor) == nil)
    let fresh = TestRecord.cast([.approve, .approve])
    #expect(
      fresh.proceedings.refusal(of: .finalVoteCast, on: Sample.first, by: Sample.okafor)?.reason
        == .noFinalVoteOwed)
  }
}

struct IndependentUntilOpenedTests {
  @Test("R13: ballots open only when every member who is not excused has cast")
  func allTogether() {
    var record = TestRecord.cast([.approve, .approve])
    #expect(
      record.proceedings.refusal(of: .ballotsOpened, on: Sample.first, in: .first, by: Sample.hale)
        == Refusal(rule: "R13", reason: .waitingFor([Sample.reyes])))
    record.open()
    #expect(record.proceeding()?.firstBallots.isEmpty == true)
    record.excuse(Sample.reyes)
    #expect(
      record.proceedings.refusal(of: .ballotsOpened, on: Sample.first, in: .first, by: Sample.hale)
        == nil)
    record.open()
    #expect(record.phase() == .decided(.approved))
  }

  @Test("R13: ballots are opened once, however many administrators try")
  func once() {
    let board = Sample.board(administrators: [Sample.hale, Sample.ito])
    var record = TestRecord.cast([.approve, .approve, .approve], board: board)
    let opening = StatementBody.ballotsOpened(Sample.first, .first, record.unsealed())
    var heads: [PersonID: StatementID] = [:]
    for recorded in record.statements { heads[recorded.statement.author] = recorded.id }
    record.say(opening, by: Sample.hale)
    record.say(opening, by: Sample.ito, seen: heads)
    let proceedings = record.proceedings
    #expect(proceedings.ignored.map(\.refusal.reason) == [.alreadyOpened(.first)])
    #expect(proceedings[Sample.first]?.phase == .decided(.approved))
  }
}

struct OpenedAsCastTests {
  private func refusal(_ change: (inout [OpenedBallot]) -> Void) -> RefusalReason? {
    let record = TestRecord.cast([.approve, .disapprove, .approve])
    var ballots = record.unsealed()
    change(&ballots)
    return record.proceedings.refusal(
      of: .ballotsOpened(Sample.first, .first, ballots), by: Sample.hale)?.reason
  }

  private func opened(_ ballot: Ballot, as original: OpenedBallot) -> OpenedBallot {
    OpenedBallot(member: original.member, statement: original.statement, bytes: ballot.encoded)
  }

  @Test("R23: the ballots opened are those that were cast, one of each member")
  func oneOfEach() {
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.removeLast() } == .openedWithout([Sample.reyes]))
    #expect(refusal { $0.append($0[0]) } == .openedWhatWasNotCast(Sample.okafor))
    #expect(
      refusal {
        $0[0] = OpenedBallot(member: Sample.okafor, statement: $0[1].statement, bytes: $0[0].bytes)
      } == .openedWhatWasNotCast(Sample.okafor))
    #expect(
      refusal {
        $0[0] = OpenedBallot(member: Sample.okafor, statement: $0[0].statement, bytes: [0x7B])
      } == .ballotUnreadable(Sample.okafor))
  }

  @Test("R23: a ballot copied, moved or replayed does not count")
  func notMoved() {
    let other = Sample.docketed(Sample.second)
    let replaced = Sample.docketed(package: 7)
    #expect(
      refusal { $0[0] = opened(Sample.ballot(of: Sample.lindqvist, .approve), as: $0[0]) }
        == .ballotOfOtherMember(Sample.lindqvist))
    #expect(
      refusal { $0[0] = opened(Sample.ballot(of: Sample.okafor, .approve, on: other), as: $0[0]) }
        == .ballotForOtherCase(Sample.second))
    #expect(
      refusal {
        $0[0] = opened(Sample.ballot(of: Sample.okafor, .approve, on: replaced), as: $0[0])
      }
        == .ballotForOtherPackage)
    #expect(
      refusal {
        $0[0] = opened(Sample.ballot(of: Sample.okafor, .approve, round: .final), as: $0[0])
      }
        == .ballotForOtherRound(.final))
  }

  @Test("R25: a disapproving ballot that comes without reasons still counts")
  func withoutReasons() {
    let bare = Sample.ballot(of: Sample.okafor, .disapprove, reasons: "")
    #expect(refusal { $0[0] = opened(bare, as: $0[0]) } == nil)
  }
}

struct BallotAsDocketedTests {
  @Test("A member is told before casting that the ballot is for another package or edition")
  func beforeCasting() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    let proceedings = record.proceedings
    #expect(proceedings.refusal(of: Sample.ballot(of: Sample.okafor, .approve)) == nil)
    let moved = Sample.ballot(of: Sample.okafor, .approve, on: Sample.docketed(package: 9))
    #expect(proceedings.refusal(of: moved) == Refusal(rule: "R23", reason: .ballotForOtherPackage))
    #expect(
      proceedings.refusal(of: Sample.ballot(of: Sample.reyes, .approve))?.reason
        == .conflictNotAnswered)
  }
}

struct ReceiptForWhatWasCastTests {
  @Test("A receipt names what was cast, and nothing else")
  func exactly() {
    var record = TestRecord.cast([.approve, .approve])
    let cast = record.proceeding()?.castStatement(of: Sample.okafor, in: .first) ?? Sample.id(999)
    for (member, statement, isAccepted) in [
      (Sample.okafor, cast, true), (Sample.lindqvist, cast, false),
      (Sample.okafor, Sample.id(999), false),
    ] {
      let body = StatementBody.receiptGiven(
        Sample.first, .first, member: member, statement: statement)
      let refusal = record.proceedings.refusal(of: body, by: Sample.hale)
      #expect(refusal?.reason == (isAccepted ? nil : .nothingCast(member, .first)))
      record.say(body, by: Sample.hale)
    }
    #expect(record.proceeding()?.hasReceipt(Sample.okafor, in: .first) == true)
    #expect(record.proceeding()?.hasReceipt(Sample.lindqvist, in: .first) == false)
  }
}

struct DiscussionBeforeDisapprovalTests {
  @Test("R24: one disapproving ballot of three calls for a discussion; none calls for none")
  func oneIsEnough() {
    #expect(TestRecord.opened([.approve, .approve, .disapprove]).phase() == .discussionOwed)
    #expect(TestRecord.opened([.disapprove, .disapprove, .disapprove]).phase() == .discussionOwed)
    let approved = TestRecord.opened([.approve, .approve, .approve])
    #expect(approved.phase() == .decided(.approved))
    let early = TestRecord.cast([.approve])
    #expect(
      early.proceedings.refusal(of: .discussionHeld(Sample.first, record: "?"), by: Sample.hale)
        == Refusal(rule: "R24", reason: .noDiscussionOwed))
  }

  @Test("R24: no result before the discussion is recorded, once and in words")
  func noResultBefore() {
    var record = TestRecord.opened([.approve, .approve, .disapprove])
    let result = StatementBody.resultIssued(Sample.first, IssuedResult(outcome: .approved))
    #expect(
      record.proceedings.refusal(of: result, by: Sample.hale)
        == Refusal(rule: "R24", reason: .discussionOwed))
    #expect(
      record.proceedings.refusal(of: .discussionHeld(Sample.first, record: " \n"), by: Sample.hale)?
        .reason == .discussionRecordEmpty)
    record.discuss()
    #expect(record.phase() == .finalVote)
    #expect(
      record.proceedings.refusal(
        of: .discussionHeld(Sample.first, record: "again"), by: Sample.hale)?
        .reason == .discussionAlreadyRecorded)
  }
}
