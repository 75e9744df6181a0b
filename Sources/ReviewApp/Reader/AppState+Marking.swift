import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Begins to mark, with the first sentence in the window.
  mutating func beginMarking(_ number: CaseNumber) {
    guard let reader = work[number]?.reader, let view = reader.views[reader.document],
      let marking = MarkingState(in: view.flowed, at: view.topIndex)
    else {
      message = Message("There is no text here to mark.")
      return
    }
    work[number]?.reader.marking = marking
    work[number]?.reader.focus = .text
    message = Message(
      "Choose the passage: ↓ ↑ another sentence, → more, ← less, Enter when it is right.")
  }

  /// Commands while a passage is being chosen.
  mutating func performWhileMarking(_ command: Command, _ number: CaseNumber) -> [Effect] {
    guard var marking = work[number]?.reader.marking else { return [] }
    let last = marking.sentences.count - 1
    switch command {
    case .back:
      work[number]?.reader.marking = nil
      message = Message("Nothing was marked.")
      return []
    case .open:
      if marking.isTying { return tie(to: defaultQualification(number), number) }
      marking.isTying = true
      work[number]?.reader.marking = marking
      askQualification(number)
      return []
    default: break
    }
    marking.dragged = nil
    marking.isTying = false
    switch command {
    case .down:
      marking.first = min(marking.last + 1, last)
      marking.last = marking.first
    case .up:
      marking.first = max(marking.first - 1, 0)
      marking.last = marking.first
    case .extend: marking.last = min(marking.last + 1, last)
    case .shrink: marking.last = max(marking.last - 1, marking.first)
    default: return notHere(command)
    }
    work[number]?.reader.marking = marking
    let height =
      ReaderLayout(work[number]?.reader ?? ReaderState(), size: uncovered).text?.size.rows ?? 1
    let document = work[number]?.reader.document ?? 0
    work[number]?.reader.views[document]?.reveal(
      command == .extend ? marking.range.upperBound - 1 : marking.range.lowerBound, height: height,
      margin: 0)
    return []
  }

  private func defaultQualification(_ number: CaseNumber) -> Int? {
    guard let work = work[number], let package = work.package,
      let view = work.reader.views[work.reader.document], let marking = work.reader.marking,
      let narrative = package.documents[work.reader.document].narrative
    else { return self.work[number]?.reader.definitions.number }
    let offset = view.flowed.documentOffset(of: marking.range.lowerBound)
    return narrative.section(at: offset)?.qualification ?? work.reader.definitions.number
  }

  private mutating func askQualification(_ number: CaseNumber) {
    guard let edition = work[number]?.package?.governing.edition else { return }
    let keys = edition.coreQualifications.map { "\($0.number)" }.joined(separator: " ")
    let own = defaultQualification(number).map { "Enter: ECQ \($0). " } ?? ""
    message = Message(
      "Which ECQ does it speak to? \(own)Keys \(keys); 0 for a competency that runs through all.")
  }

  /// A digit names the qualification that the passage speaks to.
  mutating func tie(_ key: Key) -> [Effect] {
    guard case .reader(let number) = page, let marking = work[number]?.reader.marking,
      marking.isTying, case .character(let character) = key, let digit = character.wholeNumberValue
    else {
      message = Message("\(key.name) does nothing here. Enter takes this passage, Esc leaves it.")
      return []
    }
    let edition = work[number]?.package?.governing.edition
    guard digit == 0 || edition?.coreQualification(digit) != nil else {
      message = Message("There is no ECQ \(digit) in this edition.", .warning)
      return []
    }
    return tie(to: digit == 0 ? nil : digit, number)
  }

  private mutating func tie(to qualification: Int?, _ number: CaseNumber) -> [Effect] {
    guard mayWrite else { return refuseWriting() }
    guard let work = work[number], let package = work.package, let marking = work.reader.marking,
      let view = work.reader.views[work.reader.document], !marking.range.isEmpty
    else { return [] }
    let start = view.flowed.documentOffset(of: marking.range.lowerBound)
    let end = view.flowed.documentOffset(of: marking.range.upperBound - 1) + 1
    let mark = Mark(
      serial: (work.draft.marks.map(\.serial).max() ?? 0) + 1,
      document: package.documents[work.reader.document].id, range: start..<max(end, start),
      qualification: qualification)
    rememberMarks(number)
    self.work[number]?.draft.marks.append(mark)
    self.work[number]?.reader.marking = nil
    let name: DisplayText = qualification.map { "ECQ \($0)" } ?? "all ECQs"
    message = Message(
      "Marked for \(name). Only you see marks. a adds a note, x removes it.", .success)
    return [.keepDraft(number, [mark.item])]
  }

  /// Removes the mark nearest the top of the window.
  mutating func removeMark(_ number: CaseNumber) -> [Effect] {
    guard let mark = markHere else { return [] }
    rememberMarks(number)
    work[number]?.draft.marks.removeAll { $0.serial == mark.serial }
    work[number]?.reader.definitions.built = nil
    message = Message("The mark is removed. u brings it back.")
    return [.keepDraft(number, [DraftItem(key: mark.key, text: nil)])]
  }

  /// Sets the note on a mark.
  mutating func setNote(_ text: String, onMark serial: Int) -> [Effect] {
    guard mayWrite else { return refuseWriting() }
    guard case .reader(let number) = page,
      let index = work[number]?.draft.marks.firstIndex(where: { $0.serial == serial })
    else { return [] }
    rememberMarks(number)
    work[number]?.draft.marks[index].note = text
    guard let mark = work[number]?.draft.marks[index] else { return [] }
    message = Message("Noted. Only you see it.", .success)
    return [.keepDraft(number, [mark.item])]
  }
}
