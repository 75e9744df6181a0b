import BoardReview

/// What the ballots of the majority give for the board's result; the administrator edits it before it is issued.
struct ResultProposal {
  /// A text with the members whose ballots it was taken from.
  struct Part {
    var text = ""
    var sources: [PersonID] = []
  }

  private(set) var reasons: [Int: Part] = [:]
  private(set) var guidance = Part()
  private(set) var recommendations = Part()
  private(set) var deficiencies: Set<Int> = []
  private(set) var presentationInadequate = false

  init(_ proceeding: Proceeding, outcome: Outcome) {
    let members = proceeding.members
    let unnamed = UnnamedText(without: members.map(\.name.string))
    let round: Round = proceeding.finalBallots.isEmpty ? .first : .final
    let deciding = proceeding.ballots(in: round).map(\.ballot)
    // A member who says nothing more in the final vote stands by the reasons of the first ballot.
    let ballots = deciding.map { ballot in
      ballot.saysSomething
        ? ballot
        : proceeding.firstBallots.map(\.ballot).first {
          $0.member == ballot.member && $0.vote == ballot.vote
        } ?? ballot
    }
    for ballot in ballots {
      recommendations.add(unnamed(ballot.recommendations), from: ballot.member)
    }
    guard outcome == .disapproved else { return }
    let majority = ballots.filter { $0.vote == .disapprove }
    for ballot in majority {
      guidance.add(unnamed(ballot.guidance), from: ballot.member)
      for reasons in ballot.reasons where reasons.isDeficient {
        deficiencies.insert(reasons.number)
        self.reasons[reasons.number, default: Part()].add(
          unnamed(reasons.text), from: ballot.member)
      }
    }
    let flags = majority.filter(\.presentationInadequate).count
    presentationInadequate = flags * 2 > majority.count
  }
}

extension ResultProposal.Part {
  fileprivate mutating func add(_ other: String, from member: PersonID) {
    guard !other.isOnlySpace else { return }
    sources.append(member)
    if text.isEmpty {
      text = other
    } else if !text.contains(other) {
      text += "\n\n" + other
    }
  }
}

extension Ballot {
  fileprivate var saysSomething: Bool {
    hasReasons || !recommendations.isOnlySpace || reasons.contains(where: \.isDeficient)
  }
}
