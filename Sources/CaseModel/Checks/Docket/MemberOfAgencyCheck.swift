import HarmlessText

extension DocketCheck {
  static let memberOfAgency = DocketCheck(
    "member-of-agency", .note, rule: "R8",
    finds: """
      A member of the board is employed by the agency that submits a case, and will be excused from it. The member is \
      not named, since such a report may leave the board (R33).
      """,
    advice:
      "Look whether a career majority remains without the member (R11); otherwise the case is held over."
  ) { contents in
    let agencies = contents.board?.agencies ?? []
    return contents.cases.compactMap { entry in
      guard agencies.contains(entry.agency) else { return nil }
      return Observation(
        "A member of the board is of the agency of case \(entry.number.rawValue), \(entry.agency.display), and will be excused from it.",
        file: entry.path)
    }
  }
}
