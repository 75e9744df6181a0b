import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Commands in the reader.
  mutating func performInReader(_ command: Command, _ number: CaseNumber) -> [Effect] {
    guard work[number]?.package != nil else { return performUnopened(command, number) }
    if work[number]?.reader.marking != nil { return performWhileMarking(command, number) }
    let focus = work[number]?.reader.focus ?? .text
    switch command {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .end:
      scroll(command, focus, number)
      return command == .down || command == .up ? [] : keepPlace(number)
    case .nextSection: return go(to: .next, number)
    case .previousSection: return go(to: .previous, number)
    case .nextPane: turnPane(by: 1, number)
    case .previousPane: turnPane(by: -1, number)
    case .firstPane: work[number]?.reader.focus = .documents
    case .secondPane: work[number]?.reader.focus = .text
    case .thirdPane: work[number]?.reader.focus = .definitions
    case .enlarge: work[number]?.reader.isEnlarged.toggle()
    case .widen: work[number]?.reader.widening += 4
    case .narrow: work[number]?.reader.widening -= 4
    case .find: prompt = Prompt(.find)
    case .findNext: stepFind(by: 1, number)
    case .findPrevious: stepFind(by: -1, number)
    case .lockDefinitions: toggleLock(number)
    case .fundamentals: work[number]?.reader.definitions.showsFundamentals.toggle()
    case .whyEdition: explainEdition(number)
    case .open: return openListed(number)
    case .mark: beginMarking(number)
    case .note: if let mark = markHere { prompt = Prompt(.note(mark.serial), text: mark.note) }
    case .unmark: return removeMark(number)
    case .undo: return stepMarks(from: \.past, to: \.future, number)
    case .redo: return stepMarks(from: \.future, to: \.past, number)
    case .decide:
      openForm(number)
      return keepPlace(number) + formOpened(number)
    case .discuss: return openDiscussion(number)
    case .result: return openResult(number)
    case .history: pages.append(.history(number))
    case .compare: return openComparison(number)
    case .originals: pages.append(.originals(number))
    case .nextCase: return step(by: 1, from: number)
    case .previousCase: return step(by: -1, from: number)
    case .clear: work[number]?.reader.find = nil
    case .back: return leaveReader(number)
    default: return notHere(command)
    }
    return []
  }

  /// Commands while a package is being read, or where it cannot be.
  private mutating func performUnopened(_ command: Command, _ number: CaseNumber) -> [Effect] {
    switch command {
    case .back: goBack()
    case .nextCase: step(by: 1, from: number)
    case .previousCase: step(by: -1, from: number)
    default: []
    }
  }

  private mutating func leaveReader(_ number: CaseNumber) -> [Effect] {
    if work[number]?.reader.find != nil {
      work[number]?.reader.find = nil
      return []
    }
    return keepPlace(number) + goBack()
  }

  private mutating func scroll(_ command: Command, _ focus: ReaderState.Pane, _ number: CaseNumber)
  {
    guard var reader = work[number]?.reader, let package = work[number]?.package else { return }
    let layout = ReaderLayout(reader, size: uncovered)
    switch focus {
    case .documents:
      let rows = Self.listRows(package, reader)
      _ = reader.list.move(command, page: layout.documents?.size.rows ?? 1, count: rows.count)
      if rows.indices.contains(reader.list.selected), rows[reader.list.selected] == .title {
        reader.list.move(by: command == .up || command == .pageUp ? -1 : 1, count: rows.count)
      }
    case .text:
      guard let view = reader.views[reader.document] else { return }
      let height = layout.text?.size.rows ?? 1
      let top = Self.moved(view.top, by: command, height: height, count: view.wrapped.lines.count)
      reader.views[reader.document]?.scroll(to: top, height: height)
    case .definitions:
      reader.definitions.top = Self.moved(
        reader.definitions.top, by: command, height: layout.definitions?.size.rows ?? 1,
        count: reader.definitions.lines.count)
    }
    work[number]?.reader = reader
  }

  /// Where the top of a text goes; a page keeps two lines, so that the eye finds its place.
  static func moved(_ top: Int, by command: Command, height: Int, count: Int) -> Int {
    let page = max(1, height - 2)
    let moved: Int =
      switch command {
      case .down: top + 1
      case .up: top - 1
      case .halfPageDown: top + max(1, height / 2)
      case .halfPageUp: top - max(1, height / 2)
      case .pageDown: top + page
      case .pageUp: top - page
      case .top: 0
      case .end: count - height
      default: top
      }
    return max(0, min(moved, count - height))
  }

  private mutating func turnPane(by step: Int, _ number: CaseNumber) {
    let panes = ReaderState.Pane.allCases
    guard let focus = work[number]?.reader.focus, let index = panes.firstIndex(of: focus) else {
      return
    }
    // The text comes first and the list of documents last, in the order one needs them.
    work[number]?.reader.focus = panes[(index + step + panes.count) % panes.count]
  }

  private mutating func toggleLock(_ number: CaseNumber) {
    work[number]?.reader.definitions.isLocked.toggle()
    let isLocked = work[number]?.reader.definitions.isLocked ?? false
    message = Message(
      isLocked
        ? "The definitions stay here. L lets them follow the text again."
        : "The definitions follow the text.")
  }

  private mutating func explainEdition(_ number: CaseNumber) {
    guard let governing = work[number]?.package?.governing else { return }
    let remarks = governing.remarks.joined(separator: " ")
    let reason = Self.capitalized("\(governing.reason)")
    message = Message(remarks.isEmpty ? "\(reason)" : "\(reason). \(remarks)")
  }

  private mutating func step(by step: Int, from number: CaseNumber) -> [Effect] {
    let numbers = visibleNumbers
    guard let index = numbers.firstIndex(of: number), numbers.indices.contains(index + step) else {
      message = Message(step > 0 ? "This is the last case." : "This is the first case.")
      return []
    }
    let effects = keepPlace(number)
    pages.removeLast()
    if pages.isEmpty { pages = [.docket] }
    docketList.select(index + step, count: numbers.count)
    return effects + openCase(numbers[index + step])
  }

  /// Keeps the place of reading in the draft, so that the program comes back to it.
  func keepPlace(_ number: CaseNumber) -> [Effect] {
    guard case .member = viewer, mayWrite, let work = work[number], let package = work.package,
      let view = work.reader.views[work.reader.document],
      package.documents.indices.contains(work.reader.document)
    else { return [] }
    let id = package.documents[work.reader.document].id
    let offset = view.flowed.documentOffset(of: view.topIndex)
    return [
      .keepDraft(
        number,
        [
          DraftItem(key: "reader.document", text: id),
          DraftItem(key: "reader.place.\(id)", text: "\(offset)"),
        ])
    ]
  }
}
