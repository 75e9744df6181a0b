import CaseModel
import HarmlessText

/// Where a case stands, as far as one viewer may know, and what an administrator may do with it now.
///
/// Nothing in it depends on a vote that is not open; what was opened is told only to those who may read the result.
public struct CaseStatus: Sendable {
  /// The number of the case.
  public let number: CaseNumber
  /// How far it has come; nil where the viewer may not know more than that its ballots are open.
  public let phase: Phase?
  /// Where every member stands, in the order of the roster.
  public let standings: [(member: PersonID, standing: MemberStanding)]
  /// Whom the next step waits for; empty when all is done or the viewer may not know.
  public let waitingFor: [PersonID]
  /// What an administrator may do now, and what stands against the rest; empty where the viewer may not know.
  public let acts: [(kind: StatementKind, refusal: Refusal?)]
  /// How it ended, as far as everyone may know: nothing of the count.
  private let isOver: Bool

  /// What an administrator does with one case, in the order of a board.
  static let kinds: [StatementKind] = [
    .ballotsOpened, .discussionHeld, .resultIssued, .caseHeldOver, .caseReturned,
    .editionOverridden,
  ]

  init(_ proceeding: Proceeding, for viewer: PersonID?, in proceedings: BoardProceedings) {
    number = proceeding.id
    let phase = proceeding.phase
    isOver = phase.isOver
    let isPublic = proceeding.tally == nil && !phase.isOver
    let mayKnow =
      isPublic
      || viewer.map { mayRead($0, .result(proceeding.id), in: proceedings) } ?? false
    self.phase = mayKnow ? phase : nil
    standings = proceeding.standings.map { member, standing in
      // A final vote that is owed tells of a disapproving ballot.
      let tells = standing == .discussing || standing == .finalCast
      return (member.id, tells && !mayKnow ? .cast : standing)
    }
    waitingFor = mayKnow ? proceeding.waitingFor : []
    let administrator = viewer.flatMap { id in
      proceeding.administrators.first { $0.id == id }
    }
    guard mayKnow, let asked = administrator ?? proceeding.administrators.first else {
      acts = []
      return
    }
    acts = Self.kinds.map { kind in
      var refusal = proceedings.refusal(
        of: kind, on: proceeding.id, in: kind == .ballotsOpened ? proceeding.roundToBeOpened : nil,
        by: asked.id)
      if refusal == nil, kind == .caseHeldOver {
        refusal = proceedings.refusal(
          of: .caseHeldOver(proceeding.id, proceeding.reasonToHoldOver ?? .other("a reason")),
          by: asked.id)
      }
      return (kind, refusal)
    }
  }

  /// How far it has come, in words.
  public var phrase: DisplayText {
    phase?.phrase ?? (isOver ? "ended" : "the ballots are open")
  }

  /// The next line of an administrator, or whom it waits for.
  public var next: DisplayText? {
    let number = number.rawValue
    switch phase {
    case .review: return "waiting for the ballots of \(waitingFor.listed)"
    case .finalVote: return "waiting for the final votes of \(waitingFor.listed)"
    case .readyToOpen, .readyToOpenFinal: return "qrb board open \(number)"
    case .discussionOwed: return "qrb board discuss \(number) --record FILE"
    case .decided: return "qrb board close \(number)"
    case .mustBeHeldOver: return "qrb board hold \(number)"
    case .heldOver, .returned, .issued, nil: return nil
    }
  }
}

extension Proceeding {
  /// The round that would be opened next; where nothing is to be opened, the one whose refusal says why.
  public var roundToBeOpened: Round {
    roundBeingCast ?? (tally(of: .first) == nil ? .first : .final)
  }

  /// The reason for which the case must be held over; nil where it need not be.
  public var reasonToHoldOver: HoldOverReason? {
    if case .mustBeHeldOver(let reason) = phase { reason } else { nil }
  }
}
