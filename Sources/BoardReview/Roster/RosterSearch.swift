import CaseModel

/// Looks through all threes of the people available, keeps the best, and counts what forbids the others.
///
/// People of one agency and appointment who have served alike are interchangeable, and no two of them sit on
/// one board: each such group is looked at once, and counted as often as it has people.
struct RosterSearch {
  private let groups: [RosterGroup]
  private let cases: [RosterCase]
  private let available: Int

  init(_ people: [RosterCandidate], _ cases: [RosterCase]) {
    var known: Set<PersonID> = []
    let people = people.filter(\.isAvailable).sorted { $0.id < $1.id }
      .filter { known.insert($0.id).inserted }
    available = people.count
    self.cases = cases.sorted { $0.number < $1.number }
    groups = RosterGroup.groups(of: people, for: cases)
  }

  var result: RosterProposal {
    if let obstacle = obstacleBeforehand { return .impossible([obstacle]) }
    var best: (rank: Rank, members: [Member])?
    var withoutMajority = 0
    var lost: [AgencyName: Int] = [:]
    forEveryThree { first, second, third in
      let count = first.size * second.size * third.size
      let career = first.career + second.career + third.career
      guard career >= 2 else {
        withoutMajority += count
        return
      }
      // One of three is excused: of the two who remain, both must be career appointees (R11, O1).
      var isLost = false
      for group in [first, second, third] where group.cases > 0 && career - group.career < 2 {
        lost[group.first.agency, default: 0] += count
        isLost = true
      }
      if isLost { return }
      let rank = Rank(
        unserved: first.served || second.served || third.served ? 0 : 1,
        excusals: first.cases + second.cases + third.cases, others: 3 - career)
      if best.map({ rank < $0.rank }) ?? true {
        best = (rank, [first, second, third].map(\.first.member))
      }
    }
    guard let best else {
      return .impossible(obstacles(withoutMajority: withoutMajority, lost: lost))
    }
    return .members(best.members, remarks: remarks(on: best.members))
  }

  private var obstacleBeforehand: RosterProposal.Obstacle? {
    let criteria = Set(cases.map(\.criterion))
    let isOneKind = BoardKind.allCases.contains {
      $0 != .practice && $0.criteria.isSuperset(of: criteria)
    }
    if !isOneKind { return .mixedCriteria(criteria.sorted { $0.rawValue < $1.rawValue }) }
    if available < 3 { return .tooFewAvailable(available) }
    let agencies = Set(groups.map(\.first.agency)).count
    return agencies < 3 ? .tooFewAgencies(agencies) : nil
  }

  /// Calls with every three groups of three agencies.
  private func forEveryThree(_ body: (RosterGroup, RosterGroup, RosterGroup) -> Void) {
    for first in groups.indices {
      for second in groups.indices.dropFirst(first + 1)
      where groups[second].agency != groups[first].agency {
        for third in groups.indices.dropFirst(second + 1)
        where groups[third].agency != groups[first].agency
          && groups[third].agency != groups[second].agency
        {
          body(groups[first], groups[second], groups[third])
        }
      }
    }
  }

  private func remarks(on members: [Member]) -> [RosterProposal.Remark] {
    let served = members.contains(where: \.hasServedBefore)
    return (served ? [] : [.nobodyHasServed])
      + cases.flatMap { docketed in
        members.filter { $0.agency == docketed.agency }.map {
          .excused($0.id, from: docketed.number)
        }
      }
  }

  private func obstacles(
    withoutMajority: Int, lost: [AgencyName: Int]
  ) -> [RosterProposal.Obstacle] {
    var result: [RosterProposal.Obstacle] = []
    if withoutMajority > 0 { result.append(.noCareerMajority(threes: withoutMajority)) }
    for (agency, count) in lost.sorted(by: { $0.key < $1.key }) {
      result.append(
        .careerMajorityLost(
          on: agency, cases: cases.filter { $0.agency == agency }.map(\.number), threes: count))
    }
    return result
  }

  /// Smaller is better: somebody who has served (R4), then few excusals, then many career members.
  private struct Rank: Comparable {
    let unserved: Int
    let excusals: Int
    let others: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.unserved, left.excusals, left.others) < (right.unserved, right.excusals, right.others)
    }
  }
}
