import HarmlessText

extension WordingRemark.Reason {
  /// The remark as a sentence, with the rule behind it.
  public var message: DisplayText {
    switch self {
    case .partOfName(let word):
      "“\(word)” is in the name of a member; is a member meant? (R33)"
    case .agencyOfMember(let agency): "\(agency.display) is the agency of a member. (R33)"
    case .someMember: "It speaks of a member; let the Board speak. (R33)"
    case .vote(let word): "“\(word)” tells how the Board voted. (R33)"
    case .firstPerson(let word): "“\(word)” is one person speaking, not the Board. (R33)"
    case .condition(let phrase):
      "“\(phrase)” reads as a condition; a recommendation never is one. (R26)"
    case .writtenForTheBoard: "Members wrote this for the Board; word it for the agency. (R33)"
    case .noDeficiency:
      "No deficiency is noted, so none could be made good after a second disapproval. (R30)"
    }
  }
}

extension WordingField {
  /// What the text is called.
  public var title: DisplayText {
    switch self {
    case .reasons(let number): "ECQ \(number), specific reasons"
    case .guidance: "Guidance"
    case .recommendations: "Recommendations"
    }
  }
}
