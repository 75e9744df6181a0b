import CaseModel
import Testing

@testable import BoardReview

struct MoratoriumHoldsTests {
  private let treasury = MoratoriumScope.agency(AgencyName("Department of the Treasury"))

  private func docket() -> [DocketedCase] {
    [
      Sample.docketed(Sample.number("A"), agency: "Treasury"),
      Sample.docketed(Sample.number("B"), agency: "Department of the Treasury", criterion: .b),
      Sample.docketed(Sample.number("C"), agency: "Department of the Treasury", criterion: .c),
      Sample.docketed(Sample.number("D"), agency: "Department of Transportation"),
      Sample.docketed(Sample.number("E"), agency: "DEPARTMENT OF THE  TREASURY"),
    ]
  }

  private func held(_ record: TestRecord) -> [String] {
    record.proceedings.cases.filter { $0.phase == .mustBeHeldOver(.moratorium) }
      .map(\.id.rawValue)
  }

  @Test("R47: undecided cases of the agency under A and C are held, B goes on")
  func ofAnAgency() {
    var record = TestRecord(Sample.board(kind: .practice, cases: docket()))
    record.say(.moratoriumDeclared(treasury, reason: "The Secretary leaves."), by: Sample.hale)
    #expect(held(record) == ["C", "E"])
    #expect(
      record.proceedings.refusal(
        of: .conflictAnswered, on: Sample.number("C"), by: Sample.okafor)
        == Refusal(rule: "R47", reason: .mustBeHeldOver(.moratorium)))
    #expect(
      record.proceedings.refusal(of: .conflictAnswered, on: Sample.number("B"), by: Sample.okafor)
        == nil)
    record.say(.caseHeldOver(Sample.number("C"), .moratorium), by: Sample.hale)
    #expect(record.phase(Sample.number("C")) == .heldOver(.moratorium))
    #expect(record.proceedings.exceptions.count == 1)
  }

  @Test("R47: a moratorium of the whole government holds every case under A and C, until it ends")
  func governmentWide() {
    var record = TestRecord(Sample.board(kind: .practice, cases: docket()))
    record.say(.moratoriumDeclared(.governmentWide, reason: "Transition."), by: Sample.hale)
    #expect(held(record) == ["A", "C", "D", "E"])
    let new = StatementBody.caseDocketed(Sample.docketed(Sample.second))
    #expect(
      record.proceedings.refusal(of: new, by: Sample.hale)
        == Refusal(rule: "R47", reason: .moratoriumInForce(.governmentWide)))
    record.say(.moratoriumEnded(.governmentWide, reason: "It is over."), by: Sample.hale)
    #expect(held(record) == [])
    #expect(record.proceedings.refusal(of: new, by: Sample.hale) == nil)
  }

  @Test("R47: ballots stay as they were cast; what the board has decided is issued")
  func whatWasDone() {
    var cast = TestRecord.cast([.approve, .approve, .approve])
    cast.say(.moratoriumDeclared(.governmentWide, reason: "Transition."), by: Sample.hale)
    #expect(
      cast.proceedings.refusal(of: .ballotsOpened, on: Sample.first, in: .first, by: Sample.hale)?
        .rule == "R47")
    cast.say(.moratoriumEnded(.governmentWide, reason: "It is over."), by: Sample.hale)
    #expect(cast.phase() == .readyToOpen)

    var decided = TestRecord.opened([.approve, .approve, .approve])
    decided.say(.moratoriumDeclared(.governmentWide, reason: "Transition."), by: Sample.hale)
    #expect(decided.phase() == .decided(.approved))
    let result = StatementBody.resultIssued(Sample.first, IssuedResult(outcome: .approved))
    #expect(decided.proceedings.refusal(of: result, by: Sample.hale) == nil)
  }

  @Test(
    "R47: declared once, ended only where it is in force, each in words and by an administrator")
  func refused() {
    var record = TestRecord()
    func reason(_ body: StatementBody, _ person: PersonID = Sample.hale) -> RefusalReason? {
      record.proceedings.refusal(of: body, by: person)?.reason
    }
    let declared = StatementBody.moratoriumDeclared(treasury, reason: "The Secretary leaves.")
    #expect(reason(declared, Sample.okafor) == .administratorsOnly(.moratoriumDeclared))
    #expect(reason(.moratoriumDeclared(treasury, reason: " ")) == .wordsMissing)
    #expect(reason(.moratoriumEnded(treasury, reason: "Over.")) == .noSuchMoratorium(treasury))
    #expect(
      reason(.caseHeldOver(Sample.first, .moratorium)) == .noReasonToHoldOver(.moratorium))
    record.say(declared, by: Sample.hale)
    #expect(reason(declared) == .moratoriumAlreadyDeclared(treasury))
    #expect(
      reason(.moratoriumEnded(.governmentWide, reason: "Over."))
        == .noSuchMoratorium(.governmentWide))
  }
}
