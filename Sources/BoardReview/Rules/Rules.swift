/// Every rule that accepts or refuses an act; the first refusal is the one that is told.
enum Rules {
  static let all: [any Rule.Type] = [
    // The board itself.
    SignedByItsAuthor.self, BoardConvenedFirst.self, AdministratorConvenes.self,
    DistinctPersons.self, ThreeMembers.self,
    ThreeAgencies.self, CareerMajority.self, BoardKindTakesCriterion.self, DocketedOnce.self,
    DiscrepanciesResolvedFirst.self, SecondDisapprovalBars.self, KeysForSignatures.self,
    // Who may do what.
    OnTheRoster.self, CaseOnDocket.self, AdministratorHasNoBallot.self, AdministratorRecords.self,
    UnavailableMember.self, KeysReplacedAsHeld.self,
    // Whether the case is still before the board.
    CaseStillOpen.self, OwnAgencyExcused.self, SelfExcusal.self, CareerMajorityAfterExcusal.self,
    TwoMembersRemain.self, MoratoriumHolds.self, UndecidedAtAdjournment.self,
    EditionOverriddenInTime.self,
    // Ballots.
    ConflictAnsweredFirst.self, DiscussionBeforeDisapproval.self, BallotsInTheirPhase.self,
    OneBallotPerRound.self, IndependentUntilOpened.self, ReceiptForWhatWasCast.self,
    OpenedAsCast.self,
    // The end of a case.
    TieIsHeldOver.self, MajorityDecides.self, ReasonsOnDisapproval.self,
    RecommendationsNeverBind.self, NoMemberNamed.self, HeldOverAsOwed.self,
  ]
}
