import BoardReview
import CaseModel
import HarmlessText

/// The orders a docket can be listed in; never by merit (R14).
enum DocketSorting: Sendable { case number, agency, state }

extension AppState {
  /// The cases that are listed, in their order.
  var visibleNumbers: [CaseNumber] {
    var entries = docket.entries
    if !filter.isEmpty {
      let wanted = filter.lowercased()
      entries = entries.filter { searchText(of: $0).lowercased().contains(wanted) }
    }
    switch sorting {
    case .number: break
    case .agency: entries.sort { agency(of: $0) < agency(of: $1) }
    case .state: entries.sort { stateRank(of: $0) < stateRank(of: $1) }
    }
    return entries.map(\.number)
  }

  /// The case the selection stands on.
  var selectedNumber: CaseNumber? {
    let numbers = visibleNumbers
    return numbers.indices.contains(docketList.selected) ? numbers[docketList.selected] : nil
  }

  /// What the viewer has to do with a case, as a word.
  func stateWord(of number: CaseNumber) -> DisplayText {
    guard let proceeding = docket.proceeding(number) else {
      return docket.proceedings == nil ? "" : "not docketed"
    }
    switch viewer {
    case .member(let person):
      guard let state = proceeding.state(for: person) else { return "" }
      if state == .reading, hasBallotDraft(number) { return "draft" }
      return "\(state.word)"
    case .administrator, .reader: return proceeding.phase.word
    }
  }

  private func hasBallotDraft(_ number: CaseNumber) -> Bool {
    guard let work = work[number], work.package != nil else { return drafted.contains(number) }
    return work.draft.holdsBallot
  }

  private func searchText(of entry: DocketEntry) -> String {
    guard let cover = entry.cover.cover else { return entry.number.rawValue }
    return [
      entry.number.rawValue, cover.candidate.string, cover.agency.written, cover.position.string,
      stateWord(of: entry.number).string,
    ].joined(separator: "\u{1F}")
  }

  private func agency(of entry: DocketEntry) -> String {
    entry.cover.cover?.agency.written ?? ""
  }

  private func stateRank(of entry: DocketEntry) -> Int {
    guard case .member(let person) = viewer,
      let state = docket.proceeding(entry.number)?.state(for: person)
    else { return 0 }
    return MemberState.allCases.firstIndex(of: state) ?? 0
  }

  /// Commands in the docket.
  mutating func performInDocket(_ command: Command) -> [Effect] {
    let count = visibleNumbers.count
    if docketList.move(command, page: listHeight, count: count) { return [] }
    switch command {
    case .open:
      guard let number = selectedNumber else { return [] }
      return openCase(number)
    case .filter:
      prompt = Prompt(.filter, text: filter)
      return []
    case .sortByNumber: sort(.number)
    case .sortByAgency: sort(.agency)
    case .sortByState: sort(.state)
    case .board:
      pages.append(.board)
      return [.readRecord]
    case .discuss: if let number = selectedNumber { return openDiscussion(number) }
    case .result: if let number = selectedNumber { return openResult(number) }
    case .history: if let number = selectedNumber { pages.append(.history(number)) }
    case .clear: filter = ""
    case .back:
      if filter.isEmpty { return goBack() }
      filter = ""
    default: return notHere(command)
    }
    return []
  }

  private mutating func sort(_ sorting: DocketSorting) {
    let number = selectedNumber
    self.sorting = sorting
    docketList.select(
      number.flatMap { visibleNumbers.firstIndex(of: $0) } ?? 0, count: visibleNumbers.count)
  }

  /// Says that a command does nothing on this page.
  mutating func notHere(_ command: Command) -> [Effect] {
    message = Message("\(command.name) does nothing here.")
    return []
  }

  /// Opens a case where its next step is: the conflict question first, then the reader (R8, R9).
  mutating func openCase(_ number: CaseNumber) -> [Effect] {
    if case .member(let person) = viewer, let proceeding = docket.proceeding(number) {
      switch proceeding.standing(of: person) {
      case .notAsked, .excused:
        pages.append(.conflict(number))
        return []
      default: break
      }
    }
    if docket.proceedings != nil, docket.proceeding(number) == nil {
      let way: DisplayText =
        if case .administrator = viewer { " x d on the page of the board puts it there." } else {
          ""
        }
      message = Message(
        "Case \(number.rawValue) is in the folder but not before this board.\(way)", .warning)
      return []
    }
    if case .broken(let reason) = docket.entry(number)?.cover {
      message = Message(reason, .error)
      return []
    }
    pages.append(.reader(number))
    return work[number]?.package == nil ? [.openCase(number)] : []
  }

  /// Rows of a list between its heading and the bottom.
  var listHeight: Int { max(1, body.size.rows - 2 - docketRemarkLines.count) }
}
