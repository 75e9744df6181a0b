/// What the ballots of the majority give for the board's result; the administrator edits it before it is issued.
///
/// Names of members are taken out of it (R33).
public struct ResultProposal: Hashable, Sendable {
  /// A text with the members whose ballots it was taken from.
  public struct Part: Hashable, Sendable {
    /// For the agency, without the names of members.
    public internal(set) var text = ""
    /// In the order of the roster; for the administrator's eyes alone.
    public internal(set) var sources: [PersonID] = []
  }

  /// Specific reasons by the number of the qualification (R25).
  public private(set) var reasons: [Int: Part] = [:]
  /// What else the agency should know.
  public private(set) var guidance = Part()
  /// Training or experience recommended (R26).
  public private(set) var recommendations = Part()
  /// Qualifications in which the majority notes deficiencies (R30).
  public private(set) var deficiencies: Set<Int> = []
  /// Whether more than half of those who disapprove do so for the presentation (R29).
  public private(set) var presentationInadequate = false

  /// What the opened ballots of a decided case give for its result.
  ///
  /// - Parameter candidate: as on the cover; a member of the same surname is not taken for the candidate.
  public init(_ proceeding: Proceeding, outcome: Outcome, candidate: String = "") {
    let unnamed = UnnamedText(without: proceeding.members, candidate: candidate)
    let round: Round = proceeding.finalBallots.isEmpty ? .first : .final
    let said = proceeding.ballots(in: round).map {
      SaidByMember($0.ballot, before: proceeding.firstBallots.map(\.ballot))
    }
    for member in said { recommendations.add(unnamed(member.recommendations), from: member.id) }
    guard outcome == .disapproved else { return }
    let majority = said.filter { $0.vote == .disapprove }
    for member in majority {
      guidance.add(unnamed(member.guidance), from: member.id)
      for reasons in member.deficient {
        deficiencies.insert(reasons.number)
        self.reasons[reasons.number, default: Part()].add(unnamed(reasons.text), from: member.id)
      }
    }
    let flags = majority.filter(\.presentationInadequate).count
    presentationInadequate = flags * 2 > majority.count
  }
}

/// What a member has to say for a result, over both rounds.
///
/// Whoever votes as before and says no more on something, such as only "As before", stands by what the first ballot
/// said of it; a vote that has changed takes its words back.
private struct SaidByMember {
  let id: PersonID
  let vote: Vote
  let deficient: [QualificationReasons]
  let guidance: String
  let recommendations: String
  let presentationInadequate: Bool

  init(_ ballot: Ballot, before: [Ballot]) {
    let first = before.first { $0.member == ballot.member && $0.vote == ballot.vote }
    id = ballot.member
    vote = ballot.vote
    let now = ballot.reasons.filter(\.isDeficient)
    deficient = now.isEmpty ? first?.reasons.filter(\.isDeficient) ?? [] : now
    guidance = ballot.guidance.isBlank ? first?.guidance ?? "" : ballot.guidance
    recommendations =
      ballot.recommendations.isBlank ? first?.recommendations ?? "" : ballot.recommendations
    // A flag cannot be left blank: it stands where nothing else was said anew.
    presentationInadequate =
      ballot.presentationInadequate
      || now.isEmpty && ballot.guidance.isBlank && first?.presentationInadequate == true
  }
}

extension ResultProposal.Part {
  fileprivate mutating func add(_ other: String, from member: PersonID) {
    guard !other.isBlank else { return }
    sources.append(member)
    if text.isEmpty {
      text = other
    } else if !text.contains(other) {
      text += "\n\n" + other
    }
  }
}

extension ResultWording {
  /// The words that the ballots give, to be edited.
  public init(_ proposal: ResultProposal) {
    reasons = proposal.reasons.mapValues(\.text)
    guidance = proposal.guidance.text
    recommendations = proposal.recommendations.text
    presentationInadequate = proposal.presentationInadequate
    deficiencies = proposal.deficiencies.isEmpty ? nil : proposal.deficiencies.sorted()
  }
}
