import BoardReview
import CaseModel
import Testing

/// Why a board would not be convened by its administrator.
private func refusal(of board: Board, by author: PersonID = Sample.hale) -> Refusal? {
  BoardProceedings([]).refusal(of: .boardConvened(board), by: author)
}

struct ThreeMembersTests {
  @Test("R1: three members are accepted, two or four are not")
  func threeAndNoOtherNumber() {
    let fourth = Sample.member(Sample.ito, "Department of State")
    #expect(refusal(of: Sample.board()) == nil)
    #expect(
      refusal(of: Sample.board(members: Array(Sample.threeMembers.prefix(2))))
        == Refusal(rule: "R1", reason: .notThreeMembers(2)))
    #expect(
      refusal(of: Sample.board(members: Sample.threeMembers + [fourth]))
        == Refusal(rule: "R1", reason: .notThreeMembers(4)))
  }
}

struct ThreeAgenciesTests {
  @Test("R2: two members of one agency are refused, however it is spelled")
  func oneAgencyTwice() {
    let members = [
      Sample.member(Sample.okafor, "Department of Agriculture"),
      Sample.member(Sample.lindqvist, "U.S. Department of  Agriculture"),
      Sample.member(Sample.reyes, "Department of Energy"),
    ]
    let result = refusal(of: Sample.board(members: members))
    #expect(result?.rule == "R2")
    #expect(result?.reason == .agencyTwiceOnBoard(AgencyName("department of agriculture")))
    #expect(refusal(of: Sample.board()) == nil)
  }
}

struct CareerMajorityTests {
  @Test(
    "R3: at least two of three are career appointees; a limited appointee is not one",
    arguments: [
      ([Member.Appointment.career, .career, .career], true),
      ([.career, .career, .noncareer], true),
      ([.career, .noncareer, .noncareer], false), ([.career, .career, .limited], true),
      ([.career, .limited, .noncareer], false), ([.noncareer, .noncareer, .noncareer], false),
    ])
  func moreThanHalf(appointments: [Member.Appointment], isAccepted: Bool) {
    let members = [
      Sample.member(Sample.okafor, "Agriculture", appointments[0]),
      Sample.member(Sample.lindqvist, "GSA", appointments[1]),
      Sample.member(Sample.reyes, "Energy", appointments[2]),
    ]
    #expect(refusal(of: Sample.board(members: members))?.rule == (isAccepted ? nil : "R3"))
  }
}

struct PriorServicePreferredTests {
  @Test("R4: a board without earlier service is warned of and convened all the same")
  func warningOnly() {
    let members = [
      Sample.member(Sample.okafor, "Agriculture"), Sample.member(Sample.lindqvist, "GSA"),
      Sample.member(Sample.reyes, "Energy"),
    ]
    #expect(PriorServicePreferred(Sample.board(members: members)) != nil)
    #expect(refusal(of: Sample.board(members: members)) == nil)
    #expect(PriorServicePreferred(Sample.board()) == nil)
  }
}

struct AdministratorConvenesTests {
  @Test("R6: only one of its own administrators convenes a board")
  func byAnAdministrator() {
    #expect(
      refusal(of: Sample.board(), by: Sample.okafor)
        == Refusal(rule: "R6", reason: .convenerNotAdministrator(Sample.okafor)))
    #expect(refusal(of: Sample.board(), by: Sample.ito)?.rule == "R6")
    #expect(
      refusal(of: Sample.board(administrators: [Sample.hale, Sample.ito]), by: Sample.ito) == nil)
  }
}

struct DistinctPersonsTests {
  @Test("R6: nobody is both member and administrator, nor on the roster twice")
  func onceEach() {
    #expect(
      refusal(of: Sample.board(administrators: [Sample.hale, Sample.okafor]))
        == Refusal(rule: "R6", reason: .personTwiceOnRoster(Sample.okafor)))
    #expect(
      refusal(of: Sample.board(administrators: [Sample.hale, Sample.hale]))?.reason
        == .personTwiceOnRoster(Sample.hale))
  }
}

struct BoardKindTakesCriterionTests {
  @Test(
    "R40: weekly boards take A and C, ad hoc boards for programs B, practice boards all",
    arguments: [
      (BoardKind.weekly, Set([Criterion.a, .c])), (.adHocAdditional, [.a, .c]),
      (.adHocDevelopmentProgram, [.b]), (.practice, [.a, .b, .c]),
    ] as [(BoardKind, Set<Criterion>)])
  func criteria(kind: BoardKind, accepted: Set<Criterion>) {
    for criterion in Criterion.allCases {
      let docketed = Sample.docketed(criterion: criterion)
      let convening = refusal(of: Sample.board(kind: kind, cases: [docketed]))
      #expect((convening == nil) == accepted.contains(criterion))
      var record = TestRecord(Sample.board(kind: kind, cases: []))
      let docketing = record.proceedings.refusal(of: .caseDocketed(docketed), by: Sample.hale)
      #expect(docketing == convening)
      record.say(.caseDocketed(docketed), by: Sample.hale)
      #expect(record.proceedings.cases.count == (accepted.contains(criterion) ? 1 : 0))
    }
  }
}

struct DocketedOnceTests {
  @Test("A case stands on a docket once, and none is added after adjournment")
  func once() {
    #expect(
      refusal(of: Sample.board(cases: [Sample.docketed(), Sample.docketed(package: 7)]))?.reason
        == .caseAlreadyDocketed(Sample.first))
    var record = TestRecord()
    #expect(
      record.proceedings.refusal(of: .caseDocketed(Sample.docketed(package: 7)), by: Sample.hale)?
        .reason == .caseAlreadyDocketed(Sample.first))
    let other = StatementBody.caseDocketed(Sample.docketed(Sample.second))
    #expect(record.proceedings.refusal(of: other, by: Sample.hale) == nil)
    record.say(.boardAdjourned(reason: "Done."), by: Sample.hale)
    #expect(record.proceedings.refusal(of: other, by: Sample.hale)?.reason == .boardHasAdjourned)
  }
}

struct BoardConvenedFirstTests {
  @Test("Nothing counts before the board is convened, and it is convened once")
  func firstAndOnce() {
    let answer = StatementBody.conflictAnswered(Sample.first, .none)
    #expect(
      BoardProceedings([]).refusal(of: answer, by: Sample.okafor)?.reason == .boardNotConvened)
    let record = TestRecord()
    #expect(
      record.proceedings.refusal(of: .boardConvened(Sample.board()), by: Sample.hale)?.reason
        == .boardAlreadyConvened)
  }
}
