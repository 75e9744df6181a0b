import HarmlessText

extension Refusal {
  /// The refusal as a sentence, with its rule behind it.
  public var message: DisplayText {
    guard let rule else { return reason.message }
    return "\(reason.message) (\(rule))"
  }
}

extension RefusalReason {
  /// The reason as a sentence without the rule's number.
  public var message: DisplayText {
    boardMessage ?? standingMessage ?? ballotMessage ?? resultMessage ?? recordMessage
  }

  private var boardMessage: DisplayText? {
    switch self {
    case .boardNotConvened: "No board has been convened in this record."
    case .boardAlreadyConvened: "The board is convened already."
    case .convenerNotAdministrator(let person):
      "A board is convened by one of its administrators; \(person.rawValue) is not on its roster as one."
    case .personTwiceOnRoster(let person): "\(person.rawValue) stands on the roster twice."
    case .notThreeMembers(let count):
      "A board is composed of three members of the SES; this one has \(count)."
    case .agencyTwiceOnBoard(let agency):
      "Each of the three members is from a different agency; \(agency.display) is there twice."
    case .noCareerMajority(let career, let count):
      "More than half of the members must be career appointees; here \(career) of \(count) are."
    case .criterionNotForBoard(let criterion, let kind):
      "Cases under criterion \(criterion.rawValue) do not come before \(kind.inSentence)."
    case .caseAlreadyDocketed(let number): "Case \(number.rawValue) is on the docket already."
    case .caseNotDocketed(let number): "Case \(number.rawValue) is not on this board's docket."
    case .discrepanciesOpen(let number, let checks):
      "Case \(number.rawValue) has open discrepancies (\(checks.listed)); each is settled in words before the case is docketed."
    case .discrepancyAlreadyResolved(let check):
      "The discrepancy \(check) is settled already for this package."
    case .secondDisapprovalBars(let number):
      "Case \(number.rawValue) was disapproved twice; it needs additional qualifying experience, declared in words."
    case .moratoriumInForce(let scope):
      "A moratorium is in force for \(scope.phrase); only cases under criterion B go on."
    case .moratoriumAlreadyDeclared(let scope):
      "A moratorium for \(scope.phrase) is in force already."
    case .noSuchMoratorium(let scope): "No moratorium for \(scope.phrase) is in force."
    case .boardHasAdjourned: "The board has adjourned."
    default: nil
    }
  }

  private var standingMessage: DisplayText? {
    switch self {
    case .notOnThisBoard(let person): "\(person.rawValue) is not on this board's roster."
    case .notAMember(let person): "\(person.rawValue) is not a member of this board."
    case .memberUnavailable:
      "You are recorded as unavailable and have no further part in this board."
    case .alreadyUnavailable(let person): "\(person.rawValue) is recorded as unavailable already."
    case .keysMissing(let person):
      "This board counts only signed statements, and \(person.rawValue) has no keys on the roster."
    case .keyTwiceOnRoster(let first, let second):
      "\(first.rawValue) and \(second.rawValue) have one signing key; each person has one of their own."
    case .keysUnlikeRecord(let person):
      "The old keys are not the ones that the record holds for \(person.rawValue)."
    case .keysUnchanged(let person): "The new keys of \(person.rawValue) are the old ones."
    case .administratorHasNoBallot:
      "An administrator assists the board and has neither a ballot nor a conflict to answer for."
    case .administratorsOnly(let kind): "Only an administrator may do this: \(kind.phrase)."
    case .disapprovalByAdministrator:
      "The administrator records a disapproval and documents the specific reasons for it."
    case .ownAgency(let agency):
      "You are excused: the case comes from your own agency, \(agency.display)."
    case .excused: "You are excused from this case."
    case .excusalStands: "An excusal stands for the rest of this board."
    case .excusalAfterOpening:
      "The ballots are open, so nobody can be excused any more; an administrator can hold the case over."
    case .conflictAlreadyAnswered: "You have answered the conflict question for this case."
    case .conflictNotAnswered: "Answer the conflict question for this case first."
    default: nil
    }
  }

  private var ballotMessage: DisplayText? {
    switch self {
    case .discussionOwed: "A member disapproves, so a general discussion is recorded first."
    case .discussionAlreadyRecorded: "The discussion of this case is recorded already."
    case .noDiscussionOwed: "No discussion is owed on this case now."
    case .discussionRecordEmpty: "The record of the discussion is empty."
    case .ballotsAlreadyOpened: "First ballots on this case can no longer be cast."
    case .noFinalVoteOwed: "No final vote is owed on this case now."
    case .alreadyCast(let round): "Your \(round.phrase) on this case is cast."
    case .alreadyOpened(let round): "The \(round.phrase)s on this case are open already."
    case .waitingFor(let persons):
      "Ballots are opened when all are in; still to come: \(persons.listed)."
    case .nothingCast(let person, let round):
      "The record holds no such \(round.phrase) of \(person.rawValue)."
    case .openedWhatWasNotCast(let person):
      "A ballot opened for \(person.rawValue) is not the one that was cast."
    case .openedWithout(let persons): "The opening leaves out the ballot of \(persons.listed)."
    case .ballotUnreadable(let person): "The ballot of \(person.rawValue) cannot be read."
    case .ballotForOtherBoard(let board): "The ballot is for board \(board)."
    case .ballotForOtherRoster: "The ballot is for another roster than this board's."
    case .ballotForOtherCase(let number): "The ballot is for case \(number.rawValue)."
    case .ballotForOtherPackage: "The ballot is for another package than the one on the docket."
    case .ballotForOtherEdition(let edition):
      "The ballot was filled in beside another edition of the qualifications, \(edition.rawValue)."
    case .ballotOfOtherMember(let person): "The ballot is that of \(person.rawValue)."
    case .ballotForOtherRound(let round): "The ballot is a \(round.phrase)."
    default: nil
    }
  }

  private var resultMessage: DisplayText? {
    switch self {
    case .caseIsOver(let phase): "The case \(phase.ending)."
    case .alreadyDecided(let outcome):
      "The majority has \(outcome.rawValue) the case; only the result is still to be issued."
    case .mustBeHeldOver(let reason): "The case must be held over: \(reason.phrase)."
    case .editionUnchanged(let edition): "Edition \(edition.rawValue) governs this case already."
    case .editionFixedByBallots:
      "A ballot is cast on this case, so the edition that governs it can no longer be changed."
    case .castBeforeEditionChanged(let edition):
      "It was cast before its member knew that edition \(edition.rawValue) governs; the member casts again."
    case .notDecidedYet: "The case is not decided yet."
    case .resultUnlikeCount(let outcome): "By the count the case is \(outcome.rawValue)."
    case .disapprovalWithoutReasons: "A disapproval needs specific reasons or guidance."
    case .approvalNotPlain:
      "An approval may carry recommendations only: no reasons, guidance, deficiencies or condition."
    case .memberNamed(let person):
      "A text for the agency names \(person.rawValue); members of a board are not named outside it."
    case .wordsMissing: "Say in a few words why."
    case .noReasonToHoldOver(let reason): "The case cannot be held over for this: \(reason.phrase)."
    default: nil
    }
  }

  private var recordMessage: DisplayText {
    switch self {
    case .unsigned(let person):
      "It bears the name of \(person.rawValue) and no signature; this board counts only signed statements."
    case .signatureInvalid(let person, let reason):
      "The signature of \(person.rawValue) does not hold: \(DisplayText(untrusted: reason))."
    case .signedWithOtherKey(let person):
      "It bears the name of \(person.rawValue) and is signed with another key."
    case .otherBoard(let board): "The statement belongs to board \(board)."
    case .equivocation(let sequence):
      "Its author wrote more than one statement with the number \(sequence)."
    case .predecessorMissing: "A statement that its author wrote before it is not here."
    case .brokenLink: "It does not join on to its author's other statements."
    default: "It is not accepted."
    }
  }
}
