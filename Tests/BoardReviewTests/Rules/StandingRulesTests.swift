import CaseModel
import Testing

@testable import BoardReview

struct OnTheRosterTests {
  @Test("Whoever is not on the roster has no say")
  func strangers() {
    let record = TestRecord()
    for kind in StatementKind.allCases where kind != .boardConvened {
      let refusal = record.proceedings.refusal(of: kind, on: Sample.first, by: Sample.stranger)
      #expect(refusal?.reason == .notOnThisBoard(Sample.stranger))
    }
  }
}

struct CaseOnDocketTests {
  @Test("Only cases of this board can be acted on")
  func otherCases() {
    let record = TestRecord()
    let refusal = record.proceedings.refusal(
      of: .conflictAnswered(Sample.second, .none), by: Sample.okafor)
    #expect(refusal?.reason == .caseNotDocketed(Sample.second))
  }
}

struct AdministratorHasNoBallotTests {
  @Test("R6: an administrator has no ballot, no final vote and no conflict to answer")
  func noBallot() {
    let record = TestRecord()
    for kind in [StatementKind.ballotCast, .finalVoteCast, .conflictAnswered] {
      #expect(
        record.proceedings.refusal(of: kind, on: Sample.first, by: Sample.hale)
          == Refusal(rule: "R6", reason: .administratorHasNoBallot))
    }
    #expect(
      record.proceedings.refusal(of: .conflictAnswered, on: Sample.first, by: Sample.okafor) == nil)
  }
}

struct AdministratorRecordsTests {
  @Test("R27: members open, hold over, return and adjourn nothing")
  func administratorsOnly() {
    let record = TestRecord.cast([.approve, .approve, .approve])
    let kinds: [StatementKind] = [
      .caseDocketed, .receiptGiven, .ballotsOpened, .discussionHeld, .caseHeldOver, .caseReturned,
      .boardAdjourned,
    ]
    for kind in kinds {
      let refusal = record.proceedings.refusal(
        of: kind, on: Sample.first, in: .first, by: Sample.okafor)
      #expect(refusal == Refusal(rule: "R27", reason: .administratorsOnly(kind)))
    }
  }

  @Test("R27: a member may record an approval but never a disapproval")
  func membersRecordApprovalsOnly() {
    let approved = TestRecord.opened([.approve, .approve, .approve]).proceedings
    let approval = StatementBody.resultIssued(Sample.first, IssuedResult(outcome: .approved))
    #expect(approved.refusal(of: approval, by: Sample.okafor) == nil)
    #expect(approved.refusal(of: approval, by: Sample.hale) == nil)

    let disapproved = TestRecord.decided(
      [.disapprove, .disapprove, .disapprove], final: [.disapprove, .disapprove, .approve]
    ).proceedings
    let disapproval = StatementBody.resultIssued(
      Sample.first, IssuedResult(outcome: .disapproved, guidance: "Show the scope."))
    #expect(
      disapproved.refusal(of: disapproval, by: Sample.okafor)
        == Refusal(rule: "R27", reason: .disapprovalByAdministrator))
    #expect(disapproved.refusal(of: disapproval, by: Sample.hale) == nil)
  }
}

struct OwnAgencyExcusedTests {
  @Test("R8: a member of the submitting agency is excused before anyone is asked")
  func excusedOutright() {
    let docketed = Sample.docketed(agency: "U.S. DEPARTMENT OF ENERGY")
    let record = TestRecord(Sample.board(cases: [docketed]))
    #expect(record.proceeding()?.standing(of: Sample.reyes) == .excused(.ownAgency))
    #expect(record.proceeding()?.standing(of: Sample.okafor) == .notAsked)
    for body in [
      StatementBody.conflictAnswered(Sample.first, .none),
      .ballotCast(Sample.first, Sample.sealed(1)), .finalVoteCast(Sample.first, Sample.sealed(1)),
    ] {
      let refusal = record.proceedings.refusal(of: body, by: Sample.reyes)
      #expect(
        refusal == Refusal(rule: "R8", reason: .ownAgency(AgencyName("Department of Energy"))))
    }
    #expect(record.phase() == .review, "two career members remain")
  }
}

struct SelfExcusalTests {
  @Test(
    "R9: any member may be excused without a reason, before or after a ballot, until the opening")
  func onOwnJudgment() {
    var record = TestRecord.cast([.approve, .approve, .approve])
    #expect(record.phase() == .readyToOpen)
    record.excuse(Sample.reyes)
    let proceeding = record.proceeding()
    #expect(proceeding?.standing(of: Sample.reyes) == .excused(.ownJudgment))
    #expect(proceeding?.castStatement(of: Sample.reyes, in: .first) == nil)
    #expect(proceeding?.phase == .readyToOpen)
    record.open()
    #expect(
      record.proceeding()?.firstBallots.map(\.ballot.member) == [Sample.okafor, Sample.lindqvist])
  }

  @Test("R9: nobody is excused once the ballots are open")
  func notAfterTheOpening() {
    let record = TestRecord.opened([.approve, .disapprove, .approve])
    let body = StatementBody.conflictAnswered(Sample.first, .excused(.ownJudgment))
    #expect(record.proceedings.refusal(of: body, by: Sample.okafor)?.reason == .excusalAfterOpening)
  }

  @Test("R9: an excusal stands, and an excused member has no ballot")
  func standsForTheBoard() {
    var record = TestRecord()
    record.excuse(Sample.reyes)
    let proceedings = record.proceedings
    #expect(
      proceedings.refusal(of: .conflictAnswered(Sample.first, .none), by: Sample.reyes)?.reason
        == .excusalStands)
    #expect(
      proceedings.refusal(of: .ballotCast, on: Sample.first, by: Sample.reyes)
        == Refusal(rule: "R9", reason: .excused))
  }

  @Test("R10: a member excused from one case still votes on the next")
  func perCase() {
    let cases = [Sample.docketed(), Sample.docketed(Sample.second)]
    var record = TestRecord(Sample.board(cases: cases))
    record.excuse(Sample.reyes)
    record.clear([Sample.reyes], Sample.second)
    #expect(record.proceeding(Sample.second)?.standing(of: Sample.reyes) == .reading)
    #expect(record.proceedings.refusal(of: .ballotCast, on: Sample.second, by: Sample.reyes) == nil)
  }
}

struct CareerMajorityAfterExcusalTests {
  /// Members who stay, what must happen then.
  static let table: [([Member.Appointment], [Int], HoldOverReason?)] = [
    ([.career, .career, .noncareer], [0, 1, 2], nil),
    ([.career, .career, .noncareer], [0, 1], nil),
    ([.career, .career, .noncareer], [0, 2], .careerMajorityLost),
    ([.career, .career, .noncareer], [2], .careerMajorityLost),
    ([.career, .career, .noncareer], [0], .fewerThanTwoMembers),
    ([.career, .career, .noncareer], [], .fewerThanTwoMembers),
    ([.career, .career, .career], [1, 2], nil),
    ([.career, .career, .limited], [1, 2], .careerMajorityLost),
  ]

  @Test("R11, O1: the table of who remains", arguments: table)
  func remaining(appointments: [Member.Appointment], staying: [Int], reason: HoldOverReason?) {
    let persons = [Sample.okafor, Sample.lindqvist, Sample.reyes]
    let agencies = ["Agriculture", "GSA", "Energy"]
    let members = (0..<3).map { Sample.member(persons[$0], agencies[$0], appointments[$0]) }
    var record = TestRecord(Sample.board(members: members))
    // Whoever leaves the career majority intact goes first, so that every excusal is accepted.
    for index in [2, 1, 0] where !staying.contains(index) { record.excuse(persons[index]) }
    #expect(record.phase() == (reason.map(Phase.mustBeHeldOver) ?? .review))
    let remaining = staying.map { members[$0] }
    #expect(
      CareerMajorityAfterExcusal.fault(
        career: remaining.count { $0.appointment == .career }, of: remaining.count)
        ?? TwoMembersRemain.fault(of: remaining.count)
        == reason)
  }

  @Test("R11: everybody is told at once, nothing goes further, and the administrator records it")
  func atOnce() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    record.cast([Sample.okafor: .approve])
    record.excuse(Sample.lindqvist)
    let proceedings = record.proceedings
    #expect(record.phase() == .mustBeHeldOver(.careerMajorityLost))
    for person in [Sample.okafor, Sample.lindqvist, Sample.reyes] {
      #expect(proceedings[Sample.first]?.nextSteps(for: person) == [.nothing])
    }
    #expect(proceedings[Sample.first]?.nextSteps(for: Sample.hale) == [.recordHoldOver])
    for (kind, person) in [
      (StatementKind.conflictAnswered, Sample.reyes), (.ballotCast, Sample.reyes),
      (.ballotsOpened, Sample.hale), (.resultIssued, Sample.hale),
    ] {
      let refusal = proceedings.refusal(of: kind, on: Sample.first, in: .first, by: person)
      #expect(refusal == Refusal(rule: "R11", reason: .mustBeHeldOver(.careerMajorityLost)))
    }
    record.say(.caseHeldOver(Sample.first, .careerMajorityLost), by: Sample.hale)
    #expect(record.proceeding()?.disposition == .heldOver(.careerMajorityLost))
  }
}

struct TwoMembersRemainTests {
  @Test("O1: a career member who remains alone does not decide")
  func alone() {
    let members = [
      Sample.member(Sample.okafor, "Agriculture"), Sample.member(Sample.lindqvist, "GSA"),
      Sample.member(Sample.reyes, "Energy"),
    ]
    // Two are excused by their own agency and by themselves.
    var record = TestRecord(
      Sample.board(members: members, cases: [Sample.docketed(agency: "GSA")]))
    record.excuse(Sample.reyes)
    #expect(record.phase() == .mustBeHeldOver(.fewerThanTwoMembers))
    #expect(
      record.proceedings.refusal(of: .ballotCast, on: Sample.first, by: Sample.okafor)
        == Refusal(rule: "O1", reason: .mustBeHeldOver(.fewerThanTwoMembers)))
    #expect(TestRecord().phase() == .review)
  }
}

struct ConflictAnsweredFirstTests {
  @Test("R9: a ballot counts only after the conflict question is answered")
  func silenceIsNoAnswer() {
    var record = TestRecord()
    #expect(
      record.proceedings.refusal(of: .ballotCast, on: Sample.first, by: Sample.okafor)
        == Refusal(rule: "R9", reason: .conflictNotAnswered))
    record.clear([Sample.okafor])
    #expect(record.proceedings.refusal(of: .ballotCast, on: Sample.first, by: Sample.okafor) == nil)
  }
}

struct CaseStillOpenTests {
  @Test("R23: nothing undoes a decision, and nothing is added to a case that is over")
  func over() {
    var record = TestRecord.opened([.approve, .approve, .approve])
    for body in [
      StatementBody.caseHeldOver(Sample.first, .other("second thoughts")),
      .caseReturned(Sample.first, reason: "withdrawn"),
      .discussionHeld(Sample.first, record: "more"),
    ] {
      #expect(
        record.proceedings.refusal(of: body, by: Sample.hale)?.reason == .alreadyDecided(.approved))
    }
    let result = StatementBody.resultIssued(Sample.first, IssuedResult(outcome: .approved))
    record.say(result, by: Sample.hale)
    #expect(record.phase() == .issued(.approved))
    #expect(
      record.proceedings.refusal(of: result, by: Sample.hale)?.reason
        == .caseIsOver(.issued(.approved)))
  }
}
