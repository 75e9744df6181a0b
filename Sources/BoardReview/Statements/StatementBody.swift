import CaseModel

/// What a statement says happened.
public enum StatementBody: Hashable, Sendable {
  case boardConvened(Board)
  /// An administrator settled what a check had found, before the case is docketed (R43).
  case discrepancyResolved(CaseNumber, PackageDigest, check: String, reason: String)
  case caseDocketed(DocketedCase)
  case conflictAnswered(CaseNumber, ConflictAnswer)
  case ballotCast(CaseNumber, SealedBallot)
  case finalVoteCast(CaseNumber, SealedBallot)
  case receiptGiven(CaseNumber, Round, member: PersonID, statement: StatementID)
  case ballotsOpened(CaseNumber, Round, [OpenedBallot])
  case discussionHeld(CaseNumber, record: String)
  case resultIssued(CaseNumber, IssuedResult)
  case caseHeldOver(CaseNumber, HoldOverReason)
  case caseReturned(CaseNumber, reason: String)
  case boardAdjourned(reason: String)
}
