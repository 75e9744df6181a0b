import CaseModel

/// The kinds of statement, as files and signature namespaces name them.
public enum StatementKind: String, Hashable, Sendable, CaseIterable {
  case boardConvened = "board-convened"
  case discrepancyResolved = "discrepancy-resolved"
  case caseDocketed = "case-docketed"
  case conflictAnswered = "conflict-answered"
  case ballotCast = "ballot-cast"
  case finalVoteCast = "final-vote-cast"
  case receiptGiven = "receipt-given"
  case ballotsOpened = "ballots-opened"
  case discussionHeld = "discussion-held"
  case resultIssued = "result-issued"
  case caseHeldOver = "case-held-over"
  case caseReturned = "case-returned"
  case memberUnavailable = "member-unavailable"
  case editionOverridden = "edition-overridden"
  case keyReplaced = "key-replaced"
  case moratoriumDeclared = "moratorium-declared"
  case moratoriumEnded = "moratorium-ended"
  case boardAdjourned = "board-adjourned"
}

extension StatementBody {
  /// Its kind.
  public var kind: StatementKind {
    switch self {
    case .boardConvened: .boardConvened
    case .discrepancyResolved: .discrepancyResolved
    case .caseDocketed: .caseDocketed
    case .conflictAnswered: .conflictAnswered
    case .ballotCast: .ballotCast
    case .finalVoteCast: .finalVoteCast
    case .receiptGiven: .receiptGiven
    case .ballotsOpened: .ballotsOpened
    case .discussionHeld: .discussionHeld
    case .resultIssued: .resultIssued
    case .caseHeldOver: .caseHeldOver
    case .caseReturned: .caseReturned
    case .memberUnavailable: .memberUnavailable
    case .editionOverridden: .editionOverridden
    case .keyReplaced: .keyReplaced
    case .moratoriumDeclared: .moratoriumDeclared
    case .moratoriumEnded: .moratoriumEnded
    case .boardAdjourned: .boardAdjourned
    }
  }

  /// The case it is about; nil where it is about the board.
  public var caseNumber: CaseNumber? {
    switch self {
    case .boardConvened, .memberUnavailable, .keyReplaced, .moratoriumDeclared, .moratoriumEnded,
      .boardAdjourned:
      nil
    case .caseDocketed(let docketed): docketed.number
    case .discrepancyResolved(let number, _, _, _), .conflictAnswered(let number, _),
      .ballotCast(let number, _),
      .finalVoteCast(let number, _), .receiptGiven(let number, _, _, _),
      .ballotsOpened(let number, _, _), .discussionHeld(let number, _),
      .resultIssued(let number, _), .caseHeldOver(let number, _), .caseReturned(let number, _),
      .editionOverridden(let number, _, _):
      number
    }
  }

  /// The round it belongs to, where it casts, receives or opens ballots.
  public var round: Round? {
    switch self {
    case .ballotCast: .first
    case .finalVoteCast: .final
    case .receiptGiven(_, let round, _, _), .ballotsOpened(_, let round, _): round
    default: nil
    }
  }
}
