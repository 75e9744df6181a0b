import HarmlessText

extension StatementKind {
  /// What such a statement does, for the middle of a sentence.
  public var phrase: DisplayText {
    switch self {
    case .boardConvened: "convene the board"
    case .caseDocketed: "put a case on the docket"
    case .discrepancyResolved: "settle a discrepancy"
    case .conflictAnswered: "answer the conflict question"
    case .ballotCast: "cast a ballot"
    case .finalVoteCast: "cast a final vote"
    case .receiptGiven: "give a receipt"
    case .ballotsOpened: "open the ballots"
    case .discussionHeld: "record the discussion"
    case .resultIssued: "issue the result"
    case .caseHeldOver: "hold the case over"
    case .caseReturned: "return the case"
    case .memberUnavailable: "record that a member is unavailable"
    case .editionOverridden: "choose another edition"
    case .keyReplaced: "replace a key"
    case .moratoriumDeclared: "declare a moratorium"
    case .moratoriumEnded: "end a moratorium"
    case .boardAdjourned: "adjourn the board"
    }
  }
}

extension BoardKind {
  /// For the middle of a sentence, with its article.
  public var inSentence: DisplayText {
    switch self {
    case .weekly: "a weekly board"
    case .adHocDevelopmentProgram: "an ad hoc board for development programs"
    case .adHocAdditional: "an additional ad hoc board"
    case .practice: "a practice board"
    }
  }
}

extension Round {
  /// What a vote of this round is called.
  public var phrase: DisplayText {
    switch self {
    case .first: "ballot"
    case .final: "final vote"
    }
  }
}

extension HoldOverReason {
  /// For the middle of a sentence.
  public var phrase: DisplayText {
    switch self {
    case .careerMajorityLost: "those who remain are no career majority"
    case .fewerThanTwoMembers: "fewer than two members remain"
    case .tie: "the final votes are equally divided"
    case .moratorium: "a moratorium holds cases of this agency under criteria A and C"
    case .undecidedAtAdjournment: "the board adjourned before a decision"
    case .other(let words): "\(words)"
    }
  }

  /// The rule or open point it rests on; nil where it is the board's own course of business.
  public var rule: String? {
    switch self {
    case .careerMajorityLost: "R11"
    case .fewerThanTwoMembers: "O1"
    case .tie: "O2"
    case .moratorium: "R47"
    case .undecidedAtAdjournment, .other: nil
    }
  }
}

extension Phase {
  /// How it ended, for the middle of a sentence about a case that is over.
  var ending: DisplayText {
    switch self {
    case .heldOver(let reason): "is held over: \(reason.phrase)"
    case .returned: "was returned to the agency"
    case .issued(let outcome): "is \(outcome.rawValue) and its result issued"
    default: "is still before the board"
    }
  }
}

extension [PersonID] {
  /// The names in a row.
  var listed: DisplayText { map { DisplayText(untrusted: $0.rawValue) }.joined(separator: ", ") }
}

extension [String] {
  /// The words in a row, made harmless.
  var listed: DisplayText { map { DisplayText(untrusted: $0) }.joined(separator: ", ") }
}

extension MoratoriumScope {
  /// Whose requests, for the middle of a sentence.
  public var phrase: DisplayText {
    switch self {
    case .governmentWide: "all agencies"
    case .agency(let agency): "\(agency.display)"
    }
  }
}
