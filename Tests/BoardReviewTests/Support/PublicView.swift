import BoardReview
import CaseModel

/// Everything a proceeding shows without asking who looks, as text to compare.
func publicView(of proceedings: BoardProceedings) -> String {
  var lines: [String] = []
  let persons = [
    Sample.okafor, Sample.lindqvist, Sample.reyes, Sample.hale, Sample.ito, Sample.stranger,
  ]
  lines.append("\(proceedings.board.map(\.number) ?? "-") \(proceedings.adjournment ?? "-")")
  lines.append("\(proceedings.ignored.map { "\($0.id) \($0.refusal)" })")
  lines.append("\(proceedings.chainFaults)")
  lines.append("\(proceedings.heads.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
  for proceeding in proceedings.cases {
    lines.append(
      "\(proceeding.id) \(proceeding.phase) \(String(describing: proceeding.disposition))")
    lines.append("\(proceeding.standings.map { "\($0.member.id) \($0.standing)" })")
    lines.append("\(proceeding.waitingFor) \(proceeding.statements)")
    lines.append("\(proceeding.firstBallots) \(proceeding.finalBallots)")
    lines.append("\(String(describing: proceeding.tally)) \(proceeding.discussion ?? "-")")
    lines.append("\(String(describing: proceeding.issued))")
    for person in persons {
      lines.append("\(proceeding.nextSteps(for: person))")
      lines.append("\(String(describing: proceeding.state(for: person)))")
      for round in Round.allCases {
        lines.append("\(String(describing: proceeding.castStatement(of: person, in: round)))")
        lines.append("\(String(describing: proceeding.sealedBallot(of: person, in: round)))")
        lines.append("\(proceeding.hasReceipt(person, in: round))")
      }
      for kind in StatementKind.allCases {
        for round in Round.allCases {
          let refusal = proceedings.refusal(of: kind, on: proceeding.id, in: round, by: person)
          lines.append("\(String(describing: refusal?.message))")
        }
      }
    }
  }
  return lines.joined(separator: "\n")
}
