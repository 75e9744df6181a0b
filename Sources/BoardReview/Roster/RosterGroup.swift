import CaseModel

/// People of one agency and appointment who have served alike: any of them would do as well.
struct RosterGroup {
  /// The first of them by name, who stands for all.
  let first: RosterCandidate
  /// How many they are.
  var size: Int
  /// The agency as a number, for quick comparison.
  let agency: Int
  /// 1 where they are career appointees, else 0.
  let career: Int
  /// Whether they have served before.
  let served: Bool
  /// How many cases of the day their agency submits (R8).
  let cases: Int

  /// The groups of these people, ordered by the name of the first of each.
  static func groups(of people: [RosterCandidate], for cases: [RosterCase]) -> [RosterGroup] {
    struct Key: Hashable {
      let agency: AgencyName
      let appointment: Member.Appointment
      let served: Bool
    }
    var places: [Key: Int] = [:]
    var agencies: [AgencyName: Int] = [:]
    var groups: [RosterGroup] = []
    for person in people {
      let key = Key(
        agency: person.agency, appointment: person.appointment, served: person.hasServedBefore)
      if let place = places[key] {
        groups[place].size += 1
        continue
      }
      places[key] = groups.count
      let agency = agencies[person.agency] ?? agencies.count
      agencies[person.agency] = agency
      groups.append(
        RosterGroup(
          first: person, size: 1, agency: agency,
          career: person.appointment == .career ? 1 : 0, served: person.hasServedBefore,
          cases: cases.count { $0.agency == person.agency }))
    }
    return groups
  }
}
