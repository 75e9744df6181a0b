import CaseModel
import Testing

@testable import BoardReview

struct UnavailableMemberTests {
  private let gone = StatementBody.memberUnavailable(Sample.reyes, reason: "Taken ill.")

  @Test("R11: a member who becomes unavailable is counted as an excused one is, and shown to all")
  func slotClosed() {
    var record = TestRecord()
    record.say(gone, by: Sample.hale)
    #expect(record.proceeding()?.standing(of: Sample.reyes) == .unavailable)
    #expect(record.phase() == .review, "two career members remain")
    #expect(record.proceedings.exceptions.map(\.body) == [gone])
    #expect(
      record.proceedings.refusal(of: .conflictAnswered, on: Sample.first, by: Sample.reyes)?.reason
        == .memberUnavailable)
    record.say(.memberUnavailable(Sample.okafor, reason: "Called away."), by: Sample.hale)
    #expect(record.phase() == .mustBeHeldOver(.fewerThanTwoMembers))
  }

  @Test("R11: a career member gone leaves one of two, and the case must be held over")
  func careerMajorityLost() {
    var record = TestRecord()
    record.say(.memberUnavailable(Sample.okafor, reason: "Taken ill."), by: Sample.hale)
    #expect(record.phase() == .mustBeHeldOver(.careerMajorityLost))
    record.say(.caseHeldOver(Sample.first, .careerMajorityLost), by: Sample.hale)
    #expect(record.phase() == .heldOver(.careerMajorityLost))
  }

  @Test("A ballot that is cast and not open is set aside and never read")
  func castBallotSetAside() {
    var record = TestRecord.cast([.approve, .approve, .disapprove])
    record.say(gone, by: Sample.hale)
    #expect(record.proceeding()?.castStatement(of: Sample.reyes, in: .first) == nil)
    #expect(record.phase() == .readyToOpen)
    record.open()
    #expect(
      record.proceeding()?.firstBallots.map(\.ballot.member) == [Sample.okafor, Sample.lindqvist])
    #expect(record.phase() == .decided(.approved))
  }

  @Test("After the opening the first ballot stands, and no final vote of that member is owed")
  func afterTheOpening() {
    var record = TestRecord.opened([.approve, .approve, .disapprove])
    record.say(gone, by: Sample.hale)
    #expect(record.proceeding()?.firstBallots.count == 3)
    #expect(record.phase() == .discussionOwed)
    record.discuss()
    #expect(record.proceeding()?.waitingFor == [Sample.okafor, Sample.lindqvist])
    #expect(
      record.proceedings.refusal(of: .finalVoteCast, on: Sample.first, by: Sample.reyes)?.reason
        == .memberUnavailable)
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .approve], round: .final)
    record.open(.final)
    #expect(record.phase() == .decided(.approved))
  }

  @Test("What the majority has decided is not undone")
  func decidedStays() {
    var record = TestRecord.opened([.approve, .approve, .approve])
    record.say(.memberUnavailable(Sample.okafor, reason: "Taken ill."), by: Sample.hale)
    #expect(record.phase() == .decided(.approved))
    #expect(record.proceeding()?.reviewers.count == 3)
  }

  @Test("Cases docketed later are reviewed by those who are there")
  func laterCases() {
    var record = TestRecord()
    record.say(gone, by: Sample.hale)
    record.say(.caseDocketed(Sample.docketed(Sample.second)), by: Sample.hale)
    #expect(record.proceeding(Sample.second)?.standing(of: Sample.reyes) == .unavailable)
  }

  @Test("Only an administrator says so, of a member, once, in words")
  func refused() {
    var record = TestRecord()
    func reason(_ body: StatementBody, _ person: PersonID = Sample.hale) -> RefusalReason? {
      record.proceedings.refusal(of: body, by: person)?.reason
    }
    #expect(reason(gone, Sample.okafor) == .administratorsOnly(.memberUnavailable))
    #expect(reason(.memberUnavailable(Sample.reyes, reason: "\n")) == .wordsMissing)
    #expect(
      reason(.memberUnavailable(Sample.hale, reason: "Ill.")) == .notAMember(Sample.hale))
    record.say(gone, by: Sample.hale)
    #expect(reason(gone) == .alreadyUnavailable(Sample.reyes))
  }

  @Test("A member who is gone keeps what was open, and is shown nothing further")
  func reading() {
    var record = TestRecord.opened([.approve, .approve, .disapprove])
    record.say(gone, by: Sample.hale)
    record.discuss()
    let proceedings = record.proceedings
    func may(_ item: ReadableItem) -> Bool { mayRead(Sample.reyes, item, in: proceedings) }
    #expect(may(.ballot(Sample.first, member: Sample.okafor, .first)))
    #expect(!may(.package(Sample.first)))
    #expect(!may(.discussion(Sample.first)))
    #expect(!may(.insideRecord(Sample.first)))
  }
}
