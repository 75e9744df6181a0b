import CaseModel

/// Something in the words of a result to look at again before they leave the board.
///
/// No rule refuses it: whether a word tells of a member, or only looks like it, a reader has to judge.
public struct WordingRemark: Hashable, Sendable {
  /// The text it is about; nil where it is about the whole.
  public let field: WordingField?
  /// What there is to look at.
  public let reason: Reason

  /// What there is to look at.
  public enum Reason: Hashable, Sendable {
    /// A word is in the name of a member (R33).
    case partOfName(String)
    /// The agency of a member, which is not the one that submits the case (R33).
    case agencyOfMember(AgencyName)
    /// A member stands in it who is not named (R33).
    case someMember
    /// A word that tells how the board voted (R33).
    case vote(String)
    /// A word with which one person speaks instead of the board (R33).
    case firstPerson(String)
    /// A word with which a recommendation reads as a condition (R26).
    case condition(String)
    /// Reasons as members wrote them where their form says that they stay with the board.
    case writtenForTheBoard
    /// A disapproval in which no deficiency is noted, so that none could be made good later (R30).
    case noDeficiency
  }
}

extension ResultWording {
  /// What there is to look at again in these words, text by text.
  ///
  /// - Parameters:
  ///   - candidate: whose name may stand in them.
  ///   - proposal: what the ballots give, where the words began with it.
  public func remarks(
    for outcome: Outcome, on proceeding: Proceeding, candidate: String = "",
    proposed proposal: ResultWording? = nil
  ) -> [WordingRemark] {
    var remarks: [WordingRemark] = []
    for field in fields {
      if case .reasons = field, self[field] == proposal?[field] {
        remarks.append(WordingRemark(field: field, reason: .writtenForTheBoard))
      }
      let search = TellingWords(
        text: self[field], candidate: candidate, proceeding: proceeding,
        isRecommendation: field == .recommendations)
      remarks += search.found.map { WordingRemark(field: field, reason: $0) }
    }
    if outcome == .disapproved, issued(outcome).deficiencies.isEmpty {
      remarks.append(WordingRemark(field: nil, reason: .noDeficiency))
    }
    return remarks
  }
}

/// Words of a text that may tell more than the agency should know; each is given once.
private struct TellingWords {
  let text: String
  let candidate: String
  let proceeding: Proceeding
  let isRecommendation: Bool

  var found: [WordingRemark.Reason] {
    let words = TextWord.words(of: text)
    let folded = FoldedWords(text)
    var found: [WordingRemark.Reason] = []
    func add(_ reason: WordingRemark.Reason) {
      if !found.contains(reason) { found.append(reason) }
    }
    for word in words where names.contains(word.folded) {
      add(.partOfName(String(text[word.range])))
    }
    for member in proceeding.members
    where member.agency != proceeding.docketed.agency
      && folded.contains(FoldedWords(member.agency.written))
    {
      add(.agencyOfMember(member.agency))
    }
    if folded.contains(FoldedWords("a member")) { add(.someMember) }
    for word in words {
      if Self.votes.contains(word.folded) { add(.vote(word.folded)) }
      if Self.singular.contains(word.folded), word.folded != "i" || word.isCapitalized {
        add(.firstPerson(String(text[word.range])))
      }
    }
    if isRecommendation {
      for phrase in Self.conditions where folded.contains(FoldedWords(phrase)) {
        add(.condition(phrase))
      }
    }
    return found
  }

  /// Every word of every member's name but the candidate's own; initials would be found everywhere.
  private var names: Set<String> {
    let all = proceeding.members.flatMap {
      TextWord.words(of: $0.name.string) + TextWord.words(of: $0.id.rawValue)
    }
    return Set(all.map(\.folded).filter { $0.count > 2 })
      .subtracting(TextWord.words(of: candidate).map(\.folded))
  }

  private static let votes: Set<String> = [
    "vote", "votes", "voted", "voting", "ballot", "ballots", "dissent", "dissents", "dissented",
    "dissenting", "majority", "minority", "unanimous", "unanimously", "outvoted",
  ]
  private static let singular: Set<String> = ["i", "my", "me", "mine"]
  private static let conditions = [
    "provided that", "on condition", "condition", "conditional", "conditionally", "contingent",
    "subject to", "must", "required", "shall",
  ]
}
