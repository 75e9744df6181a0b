import CaseModel
import HarmlessText

/// The marks of a case as they were before each change in this session, so that a change can be taken back.
struct MarkHistory: Sendable {
  var past: [[Mark]] = []
  var future: [[Mark]] = []
}

extension AppState {
  /// Remembers the marks as they are, before they are changed.
  mutating func rememberMarks(_ number: CaseNumber) {
    guard let marks = work[number]?.draft.marks else { return }
    work[number]?.reader.markHistory.past.append(marks)
    work[number]?.reader.markHistory.future = []
  }

  /// Why no change of marks can be taken back, or made again.
  func whyNoMarkHistory(_ steps: KeyPath<MarkHistory, [[Mark]]>) -> DisplayText? {
    guard case .reader(let number) = page, let history = work[number]?.reader.markHistory,
      !history[keyPath: steps].isEmpty
    else { return steps == \.past ? "Nothing to undo here." : "Nothing to redo here." }
    return whyNotMark
  }

  /// Takes back the last change of marks, or makes it again, and keeps what differs.
  mutating func stepMarks(
    from source: WritableKeyPath<MarkHistory, [[Mark]]>,
    to target: WritableKeyPath<MarkHistory, [[Mark]]>, _ number: CaseNumber
  ) -> [Effect] {
    guard let now = work[number]?.draft.marks,
      let then = work[number]?.reader.markHistory[keyPath: source].popLast()
    else { return [] }
    work[number]?.reader.markHistory[keyPath: target].append(now)
    work[number]?.draft.marks = then
    work[number]?.reader.definitions.built = nil
    message = Message("Your marks are as they were \(source == \.past ? "before" : "after") that.")
    let gone = now.filter { mark in !then.contains { $0.serial == mark.serial } }
    let items =
      gone.map { DraftItem(key: $0.key, text: nil) }
      + then.filter { !now.contains($0) }.map(\.item)
    return [.keepDraft(number, items)]
  }
}
