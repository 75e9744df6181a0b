import CaseModel
import Qualifications

/// Why an act is not accepted, with the rule that says so.
public struct Refusal: Hashable, Sendable, Error {
  /// The rule or open point as `docs/rules.md` numbers it, such as "R8"; nil for what the record itself demands.
  public let rule: String?
  /// What stands against it.
  public let reason: RefusalReason

  /// A refusal by a rule.
  public init(rule: String?, reason: RefusalReason) {
    self.rule = rule
    self.reason = reason
  }
}

/// The closed list of what can stand against an act.
public enum RefusalReason: Hashable, Sendable {
  case boardNotConvened
  case boardAlreadyConvened
  case convenerNotAdministrator(PersonID)
  case personTwiceOnRoster(PersonID)
  case notThreeMembers(Int)
  case agencyTwiceOnBoard(AgencyName)
  case noCareerMajority(career: Int, of: Int)
  case criterionNotForBoard(Criterion, BoardKind)
  case caseAlreadyDocketed(CaseNumber)
  case discrepanciesOpen(CaseNumber, [String])
  case discrepancyAlreadyResolved(String)
  case secondDisapprovalBars(CaseNumber)
  case moratoriumInForce(MoratoriumScope)
  case moratoriumAlreadyDeclared(MoratoriumScope)
  case noSuchMoratorium(MoratoriumScope)
  case boardHasAdjourned
  case notOnThisBoard(PersonID)
  case caseNotDocketed(CaseNumber)
  case notAMember(PersonID)
  case memberUnavailable
  case alreadyUnavailable(PersonID)
  case keysMissing(PersonID)
  case keyTwiceOnRoster(PersonID, PersonID)
  case keysUnlikeRecord(PersonID)
  case keysUnchanged(PersonID)
  case administratorHasNoBallot
  case administratorsOnly(StatementKind)
  case disapprovalByAdministrator
  case caseIsOver(Phase)
  case alreadyDecided(Outcome)
  case ownAgency(AgencyName)
  case excused
  case excusalStands
  case excusalAfterOpening
  case conflictAlreadyAnswered
  case mustBeHeldOver(HoldOverReason)
  case conflictNotAnswered
  case discussionOwed
  case discussionAlreadyRecorded
  case noDiscussionOwed
  case discussionRecordEmpty
  case ballotsAlreadyOpened
  case noFinalVoteOwed
  case alreadyCast(Round)
  case alreadyOpened(Round)
  case waitingFor([PersonID])
  case nothingCast(PersonID, Round)
  case openedWhatWasNotCast(PersonID)
  case openedWithout([PersonID])
  case ballotUnreadable(PersonID)
  case ballotForOtherBoard(String)
  case ballotForOtherRoster
  case ballotForOtherCase(CaseNumber)
  case ballotForOtherPackage
  case ballotForOtherEdition(EditionID)
  case ballotOfOtherMember(PersonID)
  case ballotForOtherRound(Round)
  case editionUnchanged(EditionID)
  case editionFixedByBallots
  case castBeforeEditionChanged(EditionID)
  case notDecidedYet
  case resultUnlikeCount(Outcome)
  case disapprovalWithoutReasons
  case approvalNotPlain
  case memberNamed(PersonID)
  case wordsMissing
  case noReasonToHoldOver(HoldOverReason)
  case unsigned(PersonID)
  case signatureInvalid(PersonID, String)
  case signedWithOtherKey(PersonID)
  case otherBoard(String)
  case equivocation(Int)
  case predecessorMissing
  case brokenLink
}
