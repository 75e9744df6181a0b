import HarmlessText

extension BoardStatus {
  /// The status as lines for a terminal; long ones are not broken.
  ///
  /// - Parameter showsRefusals: whether each case says what may not be done with it now, and why.
  public func lines(showsRefusals: Bool) -> [DisplayText] {
    var lines: [DisplayText] = [
      "Board \(board.number), \(board.kind.rawValue), \(board.date.iso)   \(board.banner)"
    ]
    for member in board.members {
      let gone: DisplayText = unavailable.contains(member.id) ? "   unavailable" : ""
      lines.append(
        "  \(member.id.rawValue)   \(member.name), \(member.agency.display), \(member.appointment.rawValue)\(gone)"
      )
    }
    for administrator in board.administrators {
      lines.append("  \(administrator.id.rawValue)   \(administrator.name), administrator")
    }
    if hasAdjourned { lines.append("The board has adjourned.") }
    for scope in moratoria { lines.append("A moratorium is in force for \(scope.phrase).") }
    lines.append("")
    let width = cases.map(\.number.rawValue.count).max() ?? 0
    for status in cases {
      lines += status.lines(numberWidth: width, showsRefusals: showsRefusals)
    }
    if cases.isEmpty { lines.append("No cases on the docket.") }
    if !exceptions.isEmpty {
      lines += ["", "Out of the ordinary:"]
      lines += exceptions.map { "  \($0.message) (\($0.author.rawValue))" }
    }
    return lines
  }
}

extension CaseStatus {
  func lines(numberWidth: Int, showsRefusals: Bool) -> [DisplayText] {
    let number: DisplayText = "\(number.rawValue)"
    var first = "\(number.padded(toColumns: numberWidth))   \(phrase)" as DisplayText
    if let next { first += "   → \(next)" }
    let indent = DisplayText.spaces(numberWidth + 3)
    let standings = standings.map { "\($0.member.rawValue): \($0.standing.words)" as DisplayText }
    var lines = [first, indent + standings.joined(separator: ", ")]
    guard showsRefusals else { return lines }
    for case (let kind, let refusal?) in acts {
      lines.append("\(indent)not now: \(kind.phrase). \(refusal.message)")
    }
    return lines
  }
}

extension MemberStanding {
  /// Where a member stands, in a word or two; never how the member votes.
  fileprivate var words: DisplayText {
    switch self {
    case .notAsked: "not opened"
    case .excused: "excused"
    case .unavailable: "unavailable"
    case .reading: "reading"
    case .cast: "cast"
    case .discussing: "final vote owed"
    case .finalCast: "final vote cast"
    }
  }
}
