import BoardReview
import Testing

@Suite("The plan of a convening")
struct ConveningPlanTests {
  @Test("names every rule that stands against the board, and takes no case for it")
  func refused() {
    let members = [
      Sample.member(Sample.okafor, "Department of Energy", .noncareer),
      Sample.member(Sample.lindqvist, "the department of energy", .limited),
    ]
    let plan = ConveningPlan(Sample.board(members: members), by: Sample.stranger)
    let rules = plan.refusals.compactMap(\.rule)
    #expect(Set(["R1", "R2", "R3"]).isSubset(of: rules))
    #expect(plan.refusals.contains { $0.reason == .convenerNotAdministrator(Sample.stranger) })
    #expect(plan.board.cases.map(\.number) == [Sample.first])
  }

  @Test("leaves off cases that a rule keeps from this board, each with its rule")
  func leftOff() throws {
    let cases = [
      Sample.docketed(),
      Sample.docketed(Sample.second, criterion: .b),
      Sample.docketed(Sample.number("2025-1043"), discrepancies: ["narrative-missing"]),
      Sample.docketed(Sample.number("2025-1044"), disapprovals: 2),
    ]
    let plan = ConveningPlan(Sample.board(cases: cases), by: Sample.hale)
    #expect(plan.refusals.isEmpty)
    #expect(plan.board.cases.map(\.number) == [Sample.first])
    #expect(plan.leftOff.map(\.number) == cases.dropFirst().map(\.number))
    #expect(plan.leftOff.map { $0.refusals.compactMap(\.rule) } == [["R40"], ["R43"], ["R30"]])
  }

  @Test("tells of excusals, and of cases that could not be decided")
  func excusals() {
    let plan = ConveningPlan(
      Sample.board(cases: [
        Sample.docketed(agency: "Department of Energy"),
        Sample.docketed(Sample.second, agency: "Department of Agriculture"),
      ]), by: Sample.hale)
    #expect(plan.excusals.map(\.number) == [Sample.first, Sample.second])
    #expect(plan.excusals.map(\.members) == [[Sample.reyes], [Sample.okafor]])
    #expect(plan.undecidable.map(\.number) == [Sample.second])
    #expect(plan.undecidable.map(\.reason) == [.careerMajorityLost])
  }
}
