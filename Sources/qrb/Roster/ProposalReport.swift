import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import StrictJSON

/// A proposal of three, or what forbade it, for people and for programs.
struct ProposalReport {
  let proposal: RosterProposal
  let day: CalendarDate?
  let people: [RosterPerson]
  let cases: Int

  var lines: [DisplayText] {
    switch proposal {
    case .members(let members, let remarks):
      ["Proposed for \(cases) \(cases == 1 ? "case" : "cases")\(dayText):"]
        + members.map { member in
          "  \(member.id.rawValue)  \(member.name), \(member.agency.display), \(member.appointment.rawValue)\(member.hasServedBefore ? ", has served before" : "")"
        } + remarks.map(\.message) + withoutKeys(members)
    case .impossible(let obstacles):
      ["No three on the list can sit for \(cases) \(cases == 1 ? "case" : "cases")\(dayText):"]
        + obstacles.map { "  \($0.message)" } + awayLine
    }
  }

  var value: JSONValue {
    switch proposal {
    case .members(let members, let remarks):
      .object([
        "date": .optional(day?.iso), "cases": .integer(cases),
        "members": .array(
          members.map {
            .object([
              "id": .string($0.id.rawValue), "name": .string($0.name.string),
              "agency": .string($0.agency.written), "appointment": .string($0.appointment.rawValue),
              "servedBefore": .bool($0.hasServedBefore),
            ])
          }),
        "remarks": .array(
          (remarks.map(\.message) + withoutKeys(members)).map { .string($0.string) }),
      ])
    case .impossible(let obstacles):
      .object([
        "date": .optional(day?.iso), "cases": .integer(cases),
        "obstacles": .array(
          obstacles.map {
            .object([
              "rules": .array($0.rules.map(JSONValue.string)),
              "message": .string($0.message.string),
            ])
          }),
      ])
    }
  }

  private var dayText: DisplayText { day.map { " on \($0.iso)" } ?? "" }

  /// A board with keys cannot be convened with somebody who has sent none.
  private func withoutKeys(_ members: [Member]) -> [DisplayText] {
    members.compactMap { member in
      guard let person = people.first(where: { $0.id == member.id }) else { return nil }
      if case .known = RosterListing.keys(of: person) { return nil }
      return "\(member.id.rawValue) has no keys on the list that can be used."
    }
  }

  private var awayLine: [DisplayText] {
    guard let day else { return [] }
    let away = people.filter { $0.isAway(on: day) }.map(\.id.rawValue)
    return away.isEmpty ? [] : ["  Away on that day: \(away.joined(separator: ", "))."]
  }
}
