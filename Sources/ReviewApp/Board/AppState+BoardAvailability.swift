import BoardReview
import CaseModel
import HarmlessText

/// Why an act of the board cannot be done now, in the words of the rule that stands against it; nil where it can.
extension AppState {
  var whyNotOpen: DisplayText? {
    guard page == .board else { return Self.onBoardPage }
    return refusal(of: .ballotsOpened, in: actedOn?.roundToOpen)
  }

  var whyNotHoldOver: DisplayText? {
    guard page == .board else { return Self.onBoardPage }
    return refusal(
      of: .caseHeldOver, saying: actedOn.map { .caseHeldOver($0.id, $0.holdOverReason) })
  }

  /// The discussion can be seen as soon as the ballots are open, whether one is owed or not.
  var whyNotDiscuss: DisplayText? {
    guard let proceeding = actedOn else { return Self.noCase }
    if isExcused(from: proceeding) { return "You are excused from this case." }
    if !readableBallots(proceeding, .first).isEmpty { return nil }
    if case .administrator = viewer { return refusal(of: .discussionHeld) }
    return "The ballots on this case are not open."
  }

  /// The administrator sees the result when it can be written, the members when it is issued.
  var whyNoResult: DisplayText? {
    guard let proceeding = actedOn else { return Self.noCase }
    if isExcused(from: proceeding) { return "You are excused from this case." }
    if proceeding.issued != nil, mayReadNow(.notice(proceeding.id)) { return nil }
    if proceeding.phase.isOver, case .administrator = viewer { return nil }
    if case .administrator = viewer { return refusal(of: .resultIssued) }
    return "The result of this case is not issued."
  }

  var whyNotIssue: DisplayText? {
    guard case .result(let number) = page else {
      return "A result is written out on its own page."
    }
    guard case .administrator = viewer else { return "The administrator issues the result (R27)." }
    if docket.proceeding(number)?.phase.isOver == true { return letters.whyNot }
    if let refusal = refusal(of: .resultIssued) { return refusal }
    if let reason = whyNoDraft(number) { return reason }
    guard let result = resultDraft(number)?.issued else { return "No result can be written now." }
    if let reason = letters.whyNot { return reason }
    return refusal(of: .resultIssued, saying: .resultIssued(number, result))
  }

  /// Why the record of the discussion cannot be stated now; its text is looked at last.
  func whyNotRecord(_ number: CaseNumber) -> DisplayText? {
    guard case .administrator = viewer else {
      return "The administrator records the discussion (R27)."
    }
    if let refusal = refusal(of: .discussionHeld) { return refusal }
    if let reason = whyNoDraft(number) { return reason }
    let record = work[number]?.draft.text(.discussion) ?? ""
    return refusal(of: .discussionHeld, saying: .discussionHeld(number, record: record))
  }

  /// Why nothing can be written about a case: what was kept of it has to be read first.
  func whyNoDraft(_ number: CaseNumber) -> DisplayText? {
    if let problem = work[number]?.problem { return problem }
    if work[number]?.package == nil { return "The case is still being read." }
    return mayWrite ? nil : "Another session of yours holds this draft now. This one can only read."
  }

  /// Whether the viewer may see something, as the one place that decides says.
  func mayReadNow(_ item: ReadableItem) -> Bool {
    guard let proceedings = docket.proceedings, let person = viewer.person else { return false }
    return mayRead(person, item, in: proceedings)
  }

  /// The opened ballots of a round that the viewer may see.
  func readableBallots(_ proceeding: Proceeding, _ round: Round) -> [Ballot] {
    proceeding.ballots(in: round).map(\.ballot).filter {
      mayReadNow(.ballot(proceeding.id, member: $0.member, round))
    }
  }

  private static let onBoardPage: DisplayText = "This is done on the page of the board."
  private static let noCase: DisplayText = "No case is selected."

  private var actedOn: Proceeding? { actedOnNumber.flatMap { docket.proceeding($0) } }

  private func isExcused(from proceeding: Proceeding) -> Bool {
    guard let person = viewer.person, case .excused = proceeding.standing(of: person) else {
      return false
    }
    return true
  }

  private func refusal(
    of kind: StatementKind, in round: Round? = nil, saying body: StatementBody? = nil
  ) -> DisplayText? {
    guard let proceedings = docket.proceedings, let person = viewer.person else {
      return "No board is convened in this folder."
    }
    guard let number = actedOnNumber else { return Self.noCase }
    if let body { return proceedings.refusal(of: body, by: person)?.message }
    return proceedings.refusal(of: kind, on: number, in: round, by: person)?.message
  }
}
