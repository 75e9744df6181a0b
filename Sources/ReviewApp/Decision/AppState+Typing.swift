import CaseModel
import HarmlessText
import TextEditing
import TextScreen

extension AppState {
  /// The text that keys are typed into, on the page that is seen.
  var focusedFieldKey: FieldKey? {
    switch page {
    case .decision(let number): formItems(number).focused?.field(in: round(of: number))
    case .discussion, .result: sheetFieldKey
    default: nil
    }
  }

  /// Whether keys are typed into a text.
  var isFieldFocused: Bool { focusedFieldKey != nil || isReasonFocused }

  /// Whether the reason of a measure is being written.
  private var isReasonFocused: Bool { page == .measure && measureSheet?.focus == .reason }

  /// Whether this session may change the draft.
  var mayWrite: Bool { keeping != .takenOver }

  static let readOnly: DisplayText =
    "Another session of yours holds this draft now. This one can only read."

  /// Says why nothing can be changed here.
  mutating func refuseWriting() -> [Effect] {
    message = Message(Self.readOnly, .warning)
    return []
  }

  /// A key in a text; at its upper and lower edge the arrows go on to the next field.
  mutating func edit(_ key: Key) -> [Effect] {
    if isReasonFocused { return editReason(key) }
    guard let number = page.caseNumber, let fieldKey = focusedFieldKey else { return [] }
    let field = work[number]?.draft.fields[fieldKey]
    if case .decision = page, let command = Self.leaving(field, by: key) {
      return performInDecision(command, number)
    }
    guard let edit = TextEdit(key, rows: field?.size.rows ?? 4) else {
      message = Message("\(key.name) does nothing here. F1 shows the keys that do.")
      return []
    }
    return self.edit(edit)
  }

  /// The command a key stands for at the edge of a text; nil where it stays in it.
  private static func leaving(_ field: TextField?, by key: Key) -> Command? {
    switch key {
    case .down where field?.isCursorOnLastLine ?? true: .nextField
    case .up where field?.isCursorOnFirstLine ?? true: .previousField
    case .pageDown where field?.isCursorOnLastLine ?? true: .pageDown
    case .pageUp where field?.isCursorOnFirstLine ?? true: .pageUp
    default: nil
    }
  }

  /// An act of editing in the focused text; the draft is kept before the next frame.
  mutating func edit(_ edit: TextEdit) -> [Effect] {
    guard mayWrite else { return refuseWriting() }
    if isReasonFocused {
      measureSheet?.reason.apply(edit)
      return []
    }
    guard let number = page.caseNumber, let fieldKey = focusedFieldKey else { return [] }
    guard let item = work[number]?.draft.edit(fieldKey, { $0.apply(edit) }) else { return [] }
    return [.keepDraft(number, [item])]
  }
}
