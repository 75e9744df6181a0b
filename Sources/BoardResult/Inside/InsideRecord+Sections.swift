import BoardReview
import CaseModel
import HarmlessText

extension InsideRecord {
  func caseFields(into paper: inout Paper) {
    paper.field("Case", "\(cover.number.rawValue)")
    paper.field("Candidate", cover.candidate)
    paper.field("Agency", cover.agency.display)
    if let component = cover.component { paper.field("Component", component) }
    paper.field("Position", cover.position)
    if let announcement = cover.announcement {
      let closed = announcement.closed.map { ", closed \($0.inWords)" as DisplayText } ?? ""
      paper.field(
        "Announcement", "\(announcement.number), posted \(announcement.posted.inWords)\(closed)")
    }
    paper.field("Criterion", "\(proceeding.docketed.criterion.rawValue)")
    paper.field("Edition", "\(proceeding.docketed.edition.rawValue)")
    paper.field("Submission", "\(cover.submission.ordinal)")
    for earlier in cover.submission.earlier {
      paper.field(
        "Earlier",
        "\(earlier.number.rawValue), \(earlier.outcome.rawValue) by board \(earlier.board) on \(earlier.decided.inWords)"
      )
    }
    paper.field("Package", "\(proceeding.docketed.package.hex)")
    paper.field("Board", "\(board.number) of \(board.date.inWords), \(board.kind.inSentence)")
  }

  func roster(into paper: inout Paper) {
    paper.heading("Roster")
    for (member, standing) in proceeding.standings {
      paper.subheading("\(member.name) (\(member.id.rawValue)), \(member.agency.display)")
      paper.item(
        "-",
        "\(member.appointment.rawValue); \(member.hasServedBefore ? "has" : "has not") served before"
      )
      if case .excused(let reason) = standing {
        paper.item("-", reason == .ownAgency ? "excused: own agency" : "excused: own judgment")
      }
      if standing == .unavailable { paper.item("-", "unavailable") }
    }
    for administrator in board.administrators {
      paper.paragraph("\(administrator.name) (\(administrator.id.rawValue)), administrator")
    }
  }

  func ballots(in round: Round, title: DisplayText, into paper: inout Paper) {
    let ballots = proceeding.ballots(in: round)
    let sealed = proceeding.members.filter {
      proceeding.castStatement(of: $0.id, in: round) != nil
    }
    guard !ballots.isEmpty || !sealed.isEmpty else { return }
    paper.heading(title)
    if ballots.isEmpty {
      for member in sealed {
        paper.paragraph("\(member.name): cast, never opened.")
      }
    }
    for counted in ballots { ballot(counted, into: &paper) }
    if let tally = proceeding.tally(of: round) {
      paper.paragraph("Count: \(tally.approving) to approve, \(tally.disapproving) to disapprove.")
    }
  }

  private func ballot(_ counted: CountedBallot, into paper: inout Paper) {
    let ballot = counted.ballot
    let name = board.member(ballot.member)?.name ?? "\(ballot.member.rawValue)"
    paper.subheading("\(name): \(ballot.vote.rawValue)")
    paper.item("-", "cast in \(counted.statement.hex)")
    if ballot.presentationInadequate { paper.item("-", "inadequate presentation") }
    for reasons in ballot.reasons {
      paper.subheading(
        "ECQ \(reasons.number)\(reasons.isDeficient ? ", deficiency noted" : "")", indent: 2)
      paper.written(reasons.text, indent: 4)
      for passage in reasons.passages {
        paper.subheading(
          "\(passage.document), p. \(passage.page), par. \(passage.paragraph):", indent: 4)
        paper.written(passage.quote, indent: 6)
      }
    }
    section("On the whole", ballot.overall, into: &paper)
    section("Guidance", ballot.guidance, into: &paper)
    section("Recommendations", ballot.recommendations, into: &paper)
  }

  private func section(_ title: DisplayText, _ text: String, into paper: inout Paper) {
    guard !WrittenLines.of(text).isEmpty else { return }
    paper.subheading(title, indent: 2)
    paper.written(text, indent: 4)
  }

  func ending(into paper: inout Paper) {
    paper.heading("Result")
    switch disposition {
    case .approved: paper.paragraph("Approved.")
    case .disapproved: paper.paragraph("Disapproved.")
    case .heldOver(let reason):
      let rule: DisplayText = reason.rule.map { " (\($0))" } ?? ""
      paper.paragraph("Held over: \(reason.phrase)\(rule).")
    case .returned(let reason):
      paper.paragraph("Returned to the agency.")
      paper.written(reason)
    case nil: break
    }
    guard let issued else { return }
    for (number, text) in issued.reasons.sorted(by: { $0.key < $1.key }) {
      section("Reasons for the agency, ECQ \(number)", text, into: &paper)
    }
    section("Guidance to the agency", issued.guidance, into: &paper)
    section("Recommendations", issued.recommendations, into: &paper)
    if !issued.deficiencies.isEmpty {
      let numbers = issued.deficiencies.sorted().map { "ECQ \($0)" }.joined(separator: ", ")
      paper.paragraph("Deficiencies noted: \(numbers).", indent: 2)
    }
    if issued.presentationInadequate {
      paper.paragraph("Based on inadequacy of the case presentation.", indent: 2)
    }
  }
}
