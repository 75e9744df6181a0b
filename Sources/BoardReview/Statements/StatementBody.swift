import CaseModel
import Qualifications

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
  /// A member has no further part in this board; decided cases stay as they are.
  case memberUnavailable(PersonID, reason: String)
  /// Another edition governs than the one the case was docketed with (R21).
  case editionOverridden(CaseNumber, EditionID, reason: String)
  /// A key was lost or is no longer trusted; old is nil for a person who had none.
  case keyReplaced(PersonID, old: PersonKeys?, new: PersonKeys, reason: String)
  /// Cases under criteria A and C are held from now on (R47).
  case moratoriumDeclared(MoratoriumScope, reason: String)
  case moratoriumEnded(MoratoriumScope, reason: String)
  case boardAdjourned(reason: String)
}
