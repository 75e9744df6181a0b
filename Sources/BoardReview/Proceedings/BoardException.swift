import CaseModel

/// Something out of the ordinary that an administrator put on record with a reason, shown to the whole board.
public struct BoardException: Hashable, Sendable {
  /// The statement that says it.
  public let statement: StatementID
  /// Who put it on record.
  public let author: PersonID
  /// What it says.
  public let body: StatementBody
}

extension StatementKind {
  /// Whether such a statement is shown to everyone apart from the course of its case.
  public var isException: Bool {
    switch self {
    case .discrepancyResolved, .memberUnavailable, .editionOverridden, .keyReplaced,
      .moratoriumDeclared, .moratoriumEnded, .caseReturned, .boardAdjourned:
      true
    case .boardConvened, .caseDocketed, .conflictAnswered, .ballotCast, .finalVoteCast,
      .receiptGiven, .ballotsOpened, .discussionHeld, .resultIssued, .caseHeldOver:
      false
    }
  }
}
