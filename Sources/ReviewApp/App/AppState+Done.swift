import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// An act is in the record: goes on from where it was done, and reads the record anew.
  mutating func done(_ act: Act, _ receipt: DisplayText) -> [Effect] {
    isActing = false
    switch act {
    case .cast(let number, let round): return castDone(number, round, receipt)
    case .open(let number, let round):
      return [.readRecord]
        + afterStatedByAdministrator(.ballotsOpened(number, round, []), receipt)
    case .state(.conflictAnswered(let number, .none)):
      replacePage(with: .reader(number))
      message = Message("Noted: no conflict. The case is open.", .success)
      return [.readRecord] + (work[number]?.package == nil ? [.openCase(number)] : [])
    case .state(.conflictAnswered(let number, .excused)):
      pages.removeAll { $0.caseNumber == number }
      if pages.isEmpty { pages = [.docket] }
      work[number] = nil
      message = Message("You are excused from case \(number.rawValue).", .success)
      return [.readRecord]
    case .state(let body):
      return putAwayMeasure(after: body) + [.readRecord]
        + afterStatedByAdministrator(body, receipt)
    }
  }

  /// The ballot is cast, saved and read back: only now does the draft of it go.
  private mutating func castDone(
    _ number: CaseNumber, _ round: Round, _ receipt: DisplayText
  ) -> [Effect] {
    pages.removeAll { $0 == .cast(number) || $0 == .decision(number) }
    if pages.isEmpty { pages = [.docket] }
    work[number]?.draft.removeAll(prefix: "\(round.rawValue).")
    work[number]?.draft.removeAll(prefix: "form.")
    work[number]?.cast = CastState()
    keeping = .nothing
    message = Message("Cast and saved. Receipt \(receipt).", .success)
    return [
      .discardDraft(number, prefix: "\(round.rawValue)."),
      .discardDraft(number, prefix: "form."), .readRecord,
    ]
  }

  private mutating func replacePage(with page: Page) {
    if pages.last?.caseNumber == page.caseNumber { pages.removeLast() }
    pages.append(page)
  }
}
