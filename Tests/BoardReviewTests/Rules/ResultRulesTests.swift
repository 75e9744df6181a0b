import CaseModel
import HarmlessText
import Testing

@testable import BoardReview

private func refusal(_ result: IssuedResult, after record: TestRecord) -> Refusal? {
  record.proceedings.refusal(of: .resultIssued(Sample.first, result), by: Sample.hale)
}

private let disapproved = TestRecord.decided(
  [.disapprove, .disapprove, .approve], final: [.disapprove, .disapprove, .approve])
private let approved = TestRecord.opened([.approve, .approve, .approve])

struct MajorityDecidesTests {
  @Test(
    "R23: two of three decide, either way",
    arguments: [
      ([Vote.approve, .approve, .disapprove], Outcome.approved),
      ([.disapprove, .approve, .disapprove], .disapproved),
      ([.approve, .approve, .approve], .approved),
      ([.disapprove, .disapprove, .disapprove], .disapproved),
    ])
  func majority(final: [Vote], outcome: Outcome) {
    let record = TestRecord.decided([.disapprove, .disapprove, .disapprove], final: final)
    #expect(record.phase() == .decided(outcome))
    let other: Outcome = outcome == .approved ? .disapproved : .approved
    #expect(
      refusal(IssuedResult(outcome: other, guidance: ""), after: record)
        == Refusal(rule: "R23", reason: .resultUnlikeCount(outcome)))
  }

  @Test("R23: with one member excused two voters who agree decide")
  func twoVoters() {
    var record = TestRecord.cast([.approve, .approve])
    record.excuse(Sample.reyes)
    record.open()
    #expect(record.phase() == .decided(.approved))
    #expect(record.proceeding()?.tally == Tally(round: .first, approving: 2, disapproving: 0))
  }

  @Test("R23: no result before the case is decided")
  func notBefore() {
    let record = TestRecord.cast([.approve, .approve, .approve])
    #expect(
      refusal(IssuedResult(outcome: .approved), after: record)
        == Refusal(rule: "R23", reason: .notDecidedYet))
  }
}

struct TieIsHeldOverTests {
  @Test("O2: one against one is no majority; the case is held over")
  func tie() {
    var record = TestRecord()
    record.excuse(Sample.reyes)
    record.clear([Sample.okafor, Sample.lindqvist])
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .disapprove])
    record.open()
    record.discuss()
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .disapprove], round: .final)
    record.open(.final)
    #expect(record.phase() == .mustBeHeldOver(.tie))
    #expect(
      refusal(IssuedResult(outcome: .approved), after: record)
        == Refusal(rule: "O2", reason: .mustBeHeldOver(.tie)))
    record.say(.caseHeldOver(Sample.first, .tie), by: Sample.hale)
    #expect(record.phase() == .heldOver(.tie))
  }

  @Test("O2: one against one before the discussion is no tie yet")
  func notBeforeTheFinalVotes() {
    var record = TestRecord()
    record.excuse(Sample.reyes)
    record.clear([Sample.okafor, Sample.lindqvist])
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .disapprove])
    record.open()
    #expect(record.phase() == .discussionOwed)
  }
}

struct ReasonsOnDisapprovalTests {
  @Test("R25: the board's disapproval needs reasons or guidance")
  func ofTheBoard() {
    let bare = Refusal(rule: "R25", reason: .disapprovalWithoutReasons)
    #expect(refusal(IssuedResult(outcome: .disapproved), after: disapproved) == bare)
    let blank = IssuedResult(outcome: .disapproved, reasons: [1: " \n"], guidance: "\t")
    #expect(refusal(blank, after: disapproved) == bare)
    #expect(
      refusal(IssuedResult(outcome: .disapproved, guidance: "Show scope."), after: disapproved)
        == nil)
    #expect(
      refusal(IssuedResult(outcome: .disapproved, reasons: [2: "No scope."]), after: disapproved)
        == nil)
  }

  @Test(
    "R25: a member is asked for reasons before a disapproving ballot is cast, not before an approving one"
  )
  func ofAMember() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    let bare = Sample.ballot(of: Sample.okafor, .disapprove, reasons: " ")
    #expect(record.proceedings.refusal(of: bare)?.rule == "R25")
    #expect(record.proceedings.refusal(of: Sample.ballot(of: Sample.okafor, .disapprove)) == nil)
    #expect(record.proceedings.refusal(of: Sample.ballot(of: Sample.okafor, .approve)) == nil)
  }
}

struct RecommendationsNeverBindTests {
  @Test("R26: an approval carries recommendations and nothing that could read as a condition")
  func plain() {
    let recommending = IssuedResult(outcome: .approved, recommendations: "A course in finance.")
    #expect(refusal(recommending, after: approved) == nil)
    var record = approved
    record.say(.resultIssued(Sample.first, recommending), by: Sample.hale)
    #expect(record.proceeding()?.disposition == .approved)
    for result in [
      IssuedResult(outcome: .approved, guidance: "Only after a course."),
      IssuedResult(outcome: .approved, reasons: [3: "Weak."]),
      IssuedResult(outcome: .approved, deficiencies: [3]),
      IssuedResult(outcome: .approved, presentationInadequate: true),
    ] {
      #expect(refusal(result, after: approved) == Refusal(rule: "R26", reason: .approvalNotPlain))
    }
  }
}

struct NoMemberNamedTests {
  @Test("R33: no text for the agency names a member of the board")
  func named() {
    for text in ["Ask Margaret Okafor.", "ask margaret\n  okafor", "Margaret Okafor's view"] {
      #expect(
        refusal(IssuedResult(outcome: .disapproved, guidance: text), after: disapproved)
          == Refusal(rule: "R33", reason: .memberNamed(Sample.okafor)))
      #expect(
        refusal(IssuedResult(outcome: .disapproved, reasons: [1: text]), after: disapproved)?.rule
          == "R33")
      #expect(
        refusal(IssuedResult(outcome: .approved, recommendations: text), after: approved)?.rule
          == "R33")
    }
    let harmless = IssuedResult(outcome: .disapproved, guidance: "Margaret of the Okaforian office")
    #expect(refusal(harmless, after: disapproved) == nil)
  }
}

struct HeldOverAsOwedTests {
  @Test("R11: a case is held over for the reason that holds, never for another")
  func reason() {
    var record = TestRecord()
    for reason in [HoldOverReason.careerMajorityLost, .fewerThanTwoMembers, .tie] {
      #expect(
        record.proceedings.refusal(of: .caseHeldOver(Sample.first, reason), by: Sample.hale)
          == Refusal(rule: "R11", reason: .noReasonToHoldOver(reason)))
    }
    record.excuse(Sample.okafor)
    #expect(
      record.proceedings.refusal(of: .caseHeldOver(Sample.first, .tie), by: Sample.hale)?.reason
        == .mustBeHeldOver(.careerMajorityLost))
    #expect(
      record.proceedings.refusal(
        of: .caseHeldOver(Sample.first, .careerMajorityLost), by: Sample.hale) == nil)
  }

  @Test("A case is held over or returned in words while it is undecided")
  func inWords() {
    let record = TestRecord()
    let bodies: [(StatementBody, Bool)] = [
      (.caseHeldOver(Sample.first, .other(" ")), false),
      (.caseReturned(Sample.first, reason: ""), false),
      (.caseHeldOver(Sample.first, .other("a member fell ill")), true),
      (.caseReturned(Sample.first, reason: "withdrawn by the agency"), true),
    ]
    for (body, isAccepted) in bodies {
      let refusal = record.proceedings.refusal(of: body, by: Sample.hale)
      #expect(refusal?.reason == (isAccepted ? nil : .wordsMissing))
    }
  }
}

struct UndecidedAtAdjournmentTests {
  @Test("What is undecided at adjournment must be held over; what is decided is still written out")
  func adjourned() {
    var undecided = TestRecord.cast([.approve, .approve])
    undecided.say(.boardAdjourned(reason: "End of session."), by: Sample.hale)
    #expect(undecided.phase() == .mustBeHeldOver(.undecidedAtAdjournment))
    #expect(
      undecided.proceedings.refusal(of: .ballotCast, on: Sample.first, by: Sample.reyes)?.reason
        == .mustBeHeldOver(.undecidedAtAdjournment))
    undecided.say(.caseHeldOver(Sample.first, .undecidedAtAdjournment), by: Sample.hale)
    #expect(undecided.phase() == .heldOver(.undecidedAtAdjournment))

    var decided = approved
    decided.say(.boardAdjourned(reason: "End of session."), by: Sample.hale)
    #expect(decided.phase() == .decided(.approved))
    #expect(refusal(IssuedResult(outcome: .approved), after: decided) == nil)
  }
}
