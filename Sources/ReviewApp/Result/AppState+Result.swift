import BoardReview
import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Opens the result above the page that is seen; what was kept of the case is read where it is not yet.
  mutating func openResult(_ number: CaseNumber) -> [Effect] {
    // Read anew each time, since the office may have mended a template meanwhile.
    openSheet(.result(number), number) + [.readLetters]
  }

  /// Commands on the page of the result, and while a text of it is written.
  mutating func performInResult(_ command: Command, _ number: CaseNumber) -> [Effect] {
    switch command {
    case .nextField: return focusResult(by: 1, number)
    case .previousField: return focusResult(by: -1, number)
    case .choose, .toggle: return pressResult(number)
    case .issue:
      if docket.proceeding(number)?.phase.isOver == true { return writeAgain(number) }
      askToIssue(number)
      return []
    case .back: return work[number]?.sheet.leave() == true ? [] : goBack()
    default:
      guard SheetState.movements.contains(command) else { return notHere(command) }
      let top = Self.moved(
        work[number]?.sheet.top ?? 0, by: command, height: body.size.rows,
        count: resultForm(number).rows)
      work[number]?.sheet.leave()
      work[number]?.sheet.top = top
      return []
    }
  }

  private mutating func focusResult(by step: Int, _ number: CaseNumber) -> [Effect] {
    guard let draft = resultDraft(number) else {
      message = Message(whyNotIssue ?? "Nothing is to be written here now.", .warning)
      return []
    }
    work[number]?.sheet.advance(in: draft.items, by: step)
    return []
  }

  private mutating func pressResult(_ number: CaseNumber) -> [Effect] {
    guard let draft = resultDraft(number) else { return focusResult(by: 1, number) }
    switch work[number]?.sheet.focus {
    case .deficient(let qualification):
      return set(
        ResultDraft.deficientKey(qualification), to: !draft.isDeficient(qualification), number)
    case .presentation:
      return set(ResultDraft.presentationKey, to: !draft.presentationInadequate, number)
    case .act: askToIssue(number)
    case .text: break
    case nil: return focusResult(by: 1, number)
    }
    return []
  }

  private mutating func set(_ key: String, to value: Bool, _ number: CaseNumber) -> [Effect] {
    guard mayWrite, let item = work[number]?.draft.choose(key, value ? "yes" : "no") else {
      message = whyNoDraft(number).map { Message($0, .warning) }
      return []
    }
    return [.keepDraft(number, [item])]
  }

  /// Writes out what a cut has left unwritten; what is there as it should be is left alone.
  private mutating func writeAgain(_ number: CaseNumber) -> [Effect] {
    if let reason = whyNotIssue {
      message = Message(reason, .warning)
      return []
    }
    message = Message("The result of \(number.rawValue) is being written …")
    return [.writeResult(number)]
  }

  private mutating func askToIssue(_ number: CaseNumber) {
    if let reason = whyNotIssue {
      message = Message(reason, .warning)
      return
    }
    guard let result = resultDraft(number)?.issued else { return }
    let isSilent = result.outcome == .approved && result.recommendations.isEmpty
    question = Question(
      title: "Write out the result of \(number.rawValue)",
      explanation: [
        "The case is \(result.outcome.rawValue)\(isSilent ? ", without recommendations" : ""). The result becomes part of the record and cannot be changed.",
        "The inside record is then written to results/ of this docket, and the notice to the agency to notices/.",
      ], word: "ISSUE", act: .issue(number))
  }

  /// States the result as it stands in the draft.
  mutating func issueResult(of number: CaseNumber) -> [Effect] {
    if let reason = whyNotIssue {
      message = Message(reason, .warning)
      return []
    }
    guard let result = resultDraft(number)?.issued else { return [] }
    return state(.resultIssued(number, result))
  }

  /// The files of a result are written: says where.
  mutating func resultWritten(_ number: CaseNumber, _ files: [DisplayText]) -> [Effect] {
    isActing = false
    work[number, default: CaseWork()].sheet.written = files
    let places = files.joined(separator: ", ")
    message = Message("Written: \(places)", .success)
    return []
  }
}
