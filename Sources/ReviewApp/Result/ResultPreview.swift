import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import TextScreen

/// What of a result leaves the board, and what stays inside, before either is written to a file.
struct ResultPreview {
  let issued: IssuedResult
  let proceeding: Proceeding
  let cover: CaseCover?
  let edition: Edition?
  let width: Int

  /// What the agency is told: no member, no agency of a member, no count (R33).
  var notice: [StyledLine] {
    var lines = [StyledLine("What the agency is told", .heading)]
    lines += wrapped(subject)
    if issued.outcome == .disapproved { lines += disapproval }
    if !issued.recommendations.isEmpty {
      lines += part("Recommended training or experience", issued.recommendations)
      if issued.outcome == .approved {
        lines += wrapped("The approval does not depend on these recommendations (R26).")
      }
    }
    return lines
  }

  private var subject: DisplayText {
    let candidate: DisplayText =
      cover.map { " of \($0.candidate) for \($0.position)" } ?? ""
    return
      "Case \(proceeding.id.rawValue), \(proceeding.docketed.agency.display): the Qualifications Review Board \(issued.outcome.rawValue) the case\(candidate)."
  }

  private var disapproval: [StyledLine] {
    var lines: [StyledLine] = []
    for (number, text) in issued.reasons.sorted(by: { $0.key < $1.key }) {
      lines += part(title(of: number), text)
    }
    if !issued.guidance.isEmpty { lines += part("Guidance", issued.guidance) }
    if !issued.deficiencies.isEmpty {
      let names = issued.deficiencies.map { "ECQ \($0)" as DisplayText }
      lines += wrapped("Deficiencies are noted in \(names.joined(separator: ", ")) (R30).")
    }
    if issued.presentationInadequate {
      lines += wrapped("OPM staff will advise on ways to improve the presentation (R29).")
    }
    lines += wrapped(
      "The agency may submit the same case to the next board, or have it returned for revision or alternative action (R28)."
    )
    if (cover?.submission.earlier ?? []).contains(where: { $0.outcome == .disapproved }) {
      lines += wrapped(
        "This is the second disapproval: a new case of the candidate for this position needs additional qualifying experience where deficiencies were noted (R30)."
      )
    }
    return lines
  }

  /// What stays inside the board: the count, how each member voted, and that the discussion is kept.
  func insideRecord(_ names: MemberNames) -> [StyledLine] {
    var lines = [StyledLine("What stays in the inside record", .heading)]
    for round in [Round.first, .final] {
      guard let tally = proceeding.tally(of: round) else { continue }
      let votes = proceeding.ballots(in: round).map {
        "\(names.full($0.ballot.member)) \($0.ballot.vote.verb)" as DisplayText
      }
      lines += wrapped("\(tally.words). \(votes.joined(separator: "; ")).")
    }
    let excused = proceeding.standings.compactMap { member, standing -> DisplayText? in
      if case .excused = standing { member.name } else { nil }
    }
    if !excused.isEmpty { lines += wrapped("Excused: \(excused.joined(separator: ", ")).") }
    if let discussion = proceeding.discussion { lines += part("Discussion", discussion) }
    return lines + wrapped("Every ballot with its reasons and passages is kept in full.", .dim)
  }

  private func title(of qualification: Int) -> DisplayText {
    let name = edition?.coreQualification(qualification)?.name ?? ""
    return "ECQ \(qualification)  \(name)"
  }

  private func part(_ title: DisplayText, _ text: String) -> [StyledLine] {
    wrapped(title, .title) + StyledLine.paragraphs(text, indent: 2, width: width)
  }

  private func wrapped(_ text: DisplayText, _ role: Role = .plain) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width)
  }
}

extension AppState {
  /// The notice and the inside record of a result, as far as the viewer may see them.
  func previewLines(of issued: IssuedResult, _ number: CaseNumber, _ width: Int) -> [StyledLine] {
    guard let proceeding = docket.proceeding(number) else { return [] }
    let package = work[number]?.package
    let preview = ResultPreview(
      issued: issued, proceeding: proceeding,
      cover: package?.cover ?? docket.entry(number)?.cover.cover,
      edition: package?.governing.edition, width: width)
    let isOver = proceeding.phase.isOver
    guard !isOver || mayReadNow(.insideRecord(number)) else { return preview.notice }
    return preview.notice + [StyledLine()] + preview.insideRecord(MemberNames(docket.board))
  }
}

extension Vote {
  fileprivate var verb: DisplayText {
    switch self {
    case .approve: "approves"
    case .disapprove: "disapproves"
    }
  }
}
