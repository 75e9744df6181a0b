import CaseModel
import HarmlessText
import Testing

@testable import BoardReview

struct RosterProposalTests {
  private func person(
    _ name: String, _ agency: String, _ appointment: Member.Appointment = .career,
    served: Bool = false, available: Bool = true
  ) -> RosterCandidate {
    RosterCandidate(
      id: Sample.person(name), name: DisplayText(untrusted: name), agency: AgencyName(agency),
      appointment: appointment, hasServedBefore: served, isAvailable: available)
  }

  private func cases(_ agencies: String..., criterion: Criterion = .a) -> [RosterCase] {
    agencies.enumerated().map {
      RosterCase(
        number: Sample.number("2025-\($0)"), agency: AgencyName($1), criterion: criterion)
    }
  }

  private func names(_ proposal: RosterProposal) -> [String]? {
    guard case .members(let members, _) = proposal else { return nil }
    return members.map(\.id.rawValue)
  }

  @Test("R1, R2, R3: three available people of three agencies, two of them career appointees")
  func three() {
    let people = [
      person("a", "GSA", .noncareer), person("b", "GSA"), person("c", "Energy"),
      person("d", "State", .noncareer), person("e", "Justice", available: false),
    ]
    #expect(names(RosterProposal(from: people, for: [])) == ["b", "c", "d"])
  }

  @Test("R4: somebody who has served is preferred, and no refusal where nobody has")
  func served() {
    var people = [
      person("a", "GSA"), person("b", "Energy"), person("c", "State"),
      person("z", "Justice", served: true),
    ]
    #expect(names(RosterProposal(from: people, for: [])) == ["a", "b", "z"])
    people.removeLast()
    guard case .members(_, let remarks) = RosterProposal(from: people, for: []) else {
      Issue.record("there are three")
      return
    }
    #expect(remarks == [.nobodyHasServed])
  }

  @Test("R8, R11: no case of the day loses its career majority")
  func noCaseLost() {
    let people = [
      person("a", "GSA", served: true), person("b", "Energy"), person("c", "State", .noncareer),
      person("d", "Justice"),
    ]
    // With c on the board, a case of GSA or Energy would leave one career member beside one who is not.
    let proposal = RosterProposal(from: people, for: cases("GSA", "Energy"))
    #expect(names(proposal) == ["a", "b", "d"])
    guard case .members(_, let remarks) = proposal else { return }
    #expect(
      remarks == [
        .excused(Sample.person("a"), from: Sample.number("2025-0")),
        .excused(Sample.person("b"), from: Sample.number("2025-1")),
      ])
  }

  @Test("The order in which people and cases are listed changes nothing", arguments: 0..<20)
  func deterministic(seed: Int) {
    var random = SmallRandom(seed: UInt64(seed))
    let agencies = ["GSA", "Energy", "State", "Justice", "Treasury"]
    var people = (0..<8).map { index in
      person(
        "p\(index)", random.pick(agencies) ?? "GSA", random.chance(70) ? .career : .noncareer,
        served: random.chance(20), available: random.chance(85))
    }
    var docket = cases("GSA", "Energy", "Commerce")
    let expected = RosterProposal(from: people, for: docket)
    for _ in 0..<5 {
      people.shuffle(using: &random)
      docket.shuffle(using: &random)
      #expect(RosterProposal(from: people, for: docket) == expected)
    }
  }

  @Test(
    "What is proposed can be convened and can decide every case; what is not cannot",
    arguments: 0..<150)
  func agreesWithTheRules(seed: Int) {
    var random = SmallRandom(seed: UInt64(seed) &+ 4_000)
    let agencies = ["GSA", "Energy", "State", "Justice"]
    let people = (0..<Int.random(in: 2...6, using: &random)).map { index in
      person(
        "p\(index)", random.pick(agencies) ?? "GSA", random.chance(60) ? .career : .noncareer,
        served: random.chance(30))
    }
    let docket = cases("GSA", random.pick(agencies) ?? "State", "Commerce")
    func canDecideAll(_ members: [Member]) -> Bool {
      let board = Sample.board(
        members: members,
        cases: docket.map { Sample.docketed($0.number, agency: $0.agency.written) })
      var record = TestRecord(board, convened: false)
      record.say(.boardConvened(board), by: Sample.hale)
      return record.proceedings.board != nil
        && record.proceedings.cases.allSatisfy { $0.phase == .review }
    }
    switch RosterProposal(from: people, for: docket) {
    case .members(let members, _): #expect(canDecideAll(members))
    case .impossible(let obstacles):
      #expect(!obstacles.isEmpty)
      for first in people.indices {
        for second in people.indices where second > first {
          for third in people.indices where third > second {
            #expect(!canDecideAll([people[first], people[second], people[third]].map(\.member)))
          }
        }
      }
    }
  }

  @Test("Where no three will do, it says which rule forbids what, in few words")
  func obstacles() {
    func obstacles(_ people: [RosterCandidate], _ docket: [RosterCase]) -> [RosterProposal.Obstacle]
    {
      guard case .impossible(let obstacles) = RosterProposal(from: people, for: docket) else {
        return []
      }
      return obstacles
    }
    let two = [person("a", "GSA"), person("b", "Energy")]
    #expect(obstacles(two, []) == [.tooFewAvailable(2)])
    #expect(obstacles(two + [person("c", "GSA")], []) == [.tooFewAgencies(2)])
    #expect(
      obstacles(
        [person("a", "GSA"), person("b", "Energy", .limited), person("c", "State", .noncareer)], [])
        == [.noCareerMajority(threes: 1)])
    #expect(
      obstacles(two + [person("c", "State", .noncareer)], cases("GSA", "GSA"))
        == [
          .careerMajorityLost(
            on: AgencyName("GSA"), cases: [Sample.number("2025-0"), Sample.number("2025-1")],
            threes: 1)
        ])
    #expect(
      obstacles(two, cases("GSA", criterion: .b) + cases("GSA"))
        == [.mixedCriteria([.a, .b])])
    for obstacle in obstacles(two, []) {
      #expect(obstacle.message == "A board has three members, and 2 people are available. (R1)")
    }
  }
}
