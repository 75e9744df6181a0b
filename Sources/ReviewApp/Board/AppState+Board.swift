import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// The case that the administrator's table stands on.
  var boardNumber: CaseNumber? {
    let cases = docket.proceedings?.cases ?? []
    return cases.indices.contains(boardList.selected) ? cases[boardList.selected].id : nil
  }

  /// The case that an act of the board is about: the page's own, or the one that is selected.
  var actedOnNumber: CaseNumber? {
    page == .board ? boardNumber : page.caseNumber ?? selectedNumber
  }

  /// Commands on the page of the board.
  mutating func performInBoard(_ command: Command) -> [Effect] {
    if rosterTop != nil { return performInRoster(command) }
    let count = docket.proceedings?.cases.count ?? 0
    if boardList.move(command, page: boardListHeight, count: count) { return [] }
    switch command {
    case .back: return goBack()
    case .members:
      rosterTop = 0
      return []
    default: if let measure = BoardMeasure(command) { return open(measure) }
    }
    guard let number = boardNumber, let proceeding = docket.proceeding(number) else {
      return notHere(command)
    }
    switch command {
    case .open: return takeNextStep(proceeding)
    case .openBallots: askToOpen(proceeding)
    case .discuss: return openDiscussion(number)
    case .holdOver: askToHoldOver(proceeding)
    case .result: return openResult(number)
    default: return notHere(command)
    }
    return []
  }

  /// Goes to the page of the next step, or says what is missing before it.
  private mutating func takeNextStep(_ proceeding: Proceeding) -> [Effect] {
    switch proceeding.phase {
    case .discussionOwed, .finalVote, .readyToOpenFinal: return perform(.discuss)
    case .decided, .issued: return perform(.result)
    case .review, .readyToOpen, .mustBeHeldOver, .heldOver, .returned:
      message = Message(nextStepText(proceeding))
      return []
    }
  }

  private mutating func askToOpen(_ proceeding: Proceeding) {
    let round = proceeding.roundToOpen
    let consequence: DisplayText =
      switch round {
      case .first:
        "If a member disapproves, the board discusses the case and casts final votes (R24)."
      case .final: "They are counted, and the majority decides the case (R23)."
      }
    question = Question(
      title: "Open the \(round.phrase)s on \(proceeding.id.rawValue)",
      explanation: [
        "Everyone on the board who is not excused from this case then sees every vote with its reasons. This cannot be undone.",
        consequence,
      ], word: "OPEN", act: .openBallots(proceeding.id, round))
  }

  private mutating func askToHoldOver(_ proceeding: Proceeding) {
    let reason = proceeding.holdOverReason
    question = Question(
      title: "Hold \(proceeding.id.rawValue) over",
      explanation: [
        "The case goes to the next board undecided: \(reason.clause).",
        "This board does nothing more with it. This cannot be undone.",
      ], word: "HOLD", act: .holdOver(proceeding.id, reason))
  }
}

extension Proceeding {
  /// The round that would be opened next; where nothing is to be opened, the one whose refusal says why.
  var roundToOpen: Round { roundBeingCast ?? (tally(of: .first) == nil ? .first : .final) }

  /// The reason that is owed, else that the board will not have decided when it adjourns.
  var holdOverReason: HoldOverReason {
    if case .mustBeHeldOver(let reason) = phase { reason } else { .undecidedAtAdjournment }
  }
}
