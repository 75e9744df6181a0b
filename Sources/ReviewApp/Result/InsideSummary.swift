import BoardReview
import HarmlessText
import TextScreen

/// What stays inside the board, in short: the counts, how each member voted, who was excused, the discussion.
struct InsideSummary {
  let proceeding: Proceeding
  let names: MemberNames
  let width: Int

  var lines: [StyledLine] {
    var lines: [StyledLine] = []
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
    if let discussion = proceeding.discussion {
      lines += wrapped("Discussion", .title)
      lines += StyledLine.paragraphs(discussion, indent: 2, width: width)
    }
    return lines
      + wrapped("With it go every ballot in full, the roster and the result above.", .dim)
  }

  private func wrapped(_ text: DisplayText, _ role: Role = .plain) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width)
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
