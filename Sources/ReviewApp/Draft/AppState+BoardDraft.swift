import BoardReview
import CaseModel
import HarmlessText
import TextEditing

extension AppState {
  /// Asks that what is being typed outside the cases be kept, where it is not kept already.
  mutating func keepBoardDraft() -> [Effect] {
    guard viewer.person != nil, mayWrite else { return [] }
    let changed = boardDraft.keep(measureItems + promptItems)
    return changed.isEmpty ? [] : [.keepBoardDraft(changed)]
  }

  /// Takes in what was kept outside the cases; after a session that was cut off it stands where it stood.
  ///
  /// - Parameter isRecovered: whether the session before was cut off.
  public mutating func takeBoardDraft(_ items: [DraftItem], isRecovered: Bool) -> [Effect] {
    boardDraft = BoardDraft(items: items)
    guard isRecovered else { return [] }
    let prompt = recoveredPrompt
    let effects = recoverMeasure()
    if let prompt {
      self.prompt = prompt
      message = Message(
        "The line you were typing was recovered: the last session ended without closing.", .success)
    }
    settle()
    return effects
  }

  private mutating func recoverMeasure() -> [Effect] {
    guard page == .docket, case .administrator = viewer,
      let open = boardDraft[Self.openMeasureKey]?.text,
      let measure = BoardMeasure.allCases.first(where: {
        open == $0.rawValue || open.hasPrefix("\($0.rawValue) ")
      })
    else { return [] }
    pages.append(.board)
    let number = open.dropFirst(measure.rawValue.count + 1)
    let cases = docket.proceedings?.cases ?? []
    if measure.isAboutCase {
      guard let index = cases.firstIndex(where: { $0.id.rawValue == number }) else { return [] }
      boardList.select(index, count: cases.count)
    }
    guard whyNot(measure) == nil else { return [] }
    let effects = self.open(measure)
    if needsReason(measureSheet ?? MeasureSheet(measure, caseNumber: nil)) {
      measureSheet?.focus = .reason
    }
    message = Message(
      "What you had written was recovered: the last session ended without closing. Nothing of it is on record.",
      .success)
    return effects
  }

  // MARK: Measures

  private static let openMeasureKey = "measure.open"

  /// What is to be kept of the measure that is being filled in.
  private var measureItems: [DraftItem] {
    guard let sheet = measureSheet else { return [DraftItem(key: Self.openMeasureKey, text: nil)] }
    let place =
      sheet.caseNumber.map { "\(sheet.measure.rawValue) \($0.rawValue)" }
      ?? sheet.measure.rawValue
    return [
      DraftItem(key: Self.openMeasureKey, text: pages.contains(.measure) ? place : nil),
      DraftItem(
        key: sheet.reasonKey, text: sheet.reason.isEmpty ? nil : sheet.reason.text,
        cursor: sheet.reason.cursorOffset),
      DraftItem(key: sheet.choiceKey, text: sheet.chosen?.spelling),
    ]
  }

  /// A sheet with what was kept for it; a choice that is no longer there is not made.
  func keptSheet(_ measure: BoardMeasure, _ number: CaseNumber?) -> MeasureSheet {
    var sheet = MeasureSheet(measure, caseNumber: number)
    if let item = boardDraft[sheet.reasonKey] {
      sheet.reason = TextField(text: item.text ?? "", cursorOffset: item.cursor)
    }
    if let spelling = boardDraft[sheet.choiceKey]?.text {
      sheet.chosen = choices(for: measure).first { $0.spelling == spelling }
    }
    return sheet
  }

  // MARK: The line at the bottom

  private static let promptKey = "prompt"
  private static let promptPlaceKey = "prompt.place"

  private var promptItems: [DraftItem] {
    let kept = prompt.flatMap { $0.field.isEmpty ? nil : $0 }
    return [
      DraftItem(
        key: Self.promptKey, text: kept?.field.text, cursor: kept?.field.cursorOffset ?? 0),
      DraftItem(
        key: Self.promptPlaceKey, text: kept.map { "\($0.purpose.spelling) \(promptPlace)" }),
    ]
  }

  /// The page a line is typed on, as far as a session comes back to it.
  private var promptPlace: String { page.caseNumber?.rawValue ?? "docket" }

  /// The line that was being typed, where the page it belongs to is seen again.
  private var recoveredPrompt: Prompt? {
    guard let text = boardDraft[Self.promptKey]?.text,
      let place = boardDraft[Self.promptPlaceKey]?.text?.split(separator: " "), place.count == 2,
      place[1] == promptPlace, let purpose = Prompt.Purpose(spelling: String(place[0]))
    else { return nil }
    return Prompt(purpose, text: text)
  }
}
