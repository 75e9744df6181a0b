import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// The cases whose documents the viewer may read now, in their order; the one place that decides is asked.
  var readableCases: [CaseNumber] {
    let numbers = docket.entries.map(\.number)
    return docket.proceedings == nil ? numbers : numbers.filter { mayReadNow(.package($0)) }
  }

  /// Why nothing can be looked for; nil where something can.
  var whyNotFindAcross: DisplayText? {
    readableCases.isEmpty ? "No case is open to you yet: answer its conflict question first." : nil
  }

  /// Begins a search across the docket, and leaves one that is going on.
  mutating func findAcross(_ pattern: String) -> [Effect] {
    guard !pattern.isEmpty else { return [] }
    findSerial += 1
    docketFind = DocketFind(pattern: pattern, serial: findSerial, waiting: readableCases)
    if page != .found { pages.append(.found) }
    return nextLookup()
  }

  /// One case is looked through at a time, so that leaving the search ends it.
  private func nextLookup() -> [Effect] {
    guard let find = docketFind, !find.isFull, let next = find.waiting.first else { return [] }
    return [.findInCase(next, find.pattern, serial: find.serial)]
  }

  /// What was found in a case; of a search that was left, nothing is taken.
  mutating func found(_ places: [FoundPlace], in number: CaseNumber, serial: Int) -> [Effect] {
    guard var find = docketFind, find.serial == serial, find.waiting.first == number else {
      return []
    }
    find.waiting.removeFirst()
    if docket.proceedings == nil || mayReadNow(.package(number)) {
      find.places += places.prefix(DocketFind.most - find.places.count)
    }
    docketFind = find
    return nextLookup()
  }

  /// Commands on the page of what was found.
  mutating func performInFound(_ command: Command) -> [Effect] {
    guard var find = docketFind else { return goBack() }
    if find.list.move(command, page: foundHeight, count: find.places.count) {
      docketFind = find
      return []
    }
    switch command {
    case .open: return openFound(find)
    case .findAcross: prompt = Prompt(.findAcross, text: find.pattern)
    case .back:
      // What is not looked through yet stays so.
      docketFind = nil
      return goBack()
    default: return notHere(command)
    }
    return []
  }

  /// Opens the case at the place; where its package is still to be read, the place waits for it.
  private mutating func openFound(_ find: DocketFind) -> [Effect] {
    guard find.places.indices.contains(find.list.selected) else { return [] }
    let place = find.places[find.list.selected]
    let number = place.caseNumber
    guard docket.proceedings == nil || mayReadNow(.package(number)) else { return [] }
    pages.append(.reader(number))
    awaitedPlace = place
    if work[number]?.package == nil { return [.openCase(number)] }
    goToAwaitedPlace()
    return []
  }

  /// Shows the place that was opened, once its document is there.
  mutating func goToAwaitedPlace() {
    guard let place = awaitedPlace, page == .reader(place.caseNumber),
      let package = work[place.caseNumber]?.package
    else { return }
    awaitedPlace = nil
    guard let index = package.documents.firstIndex(where: { $0.id == place.document }) else {
      return
    }
    let number = place.caseNumber
    work[number]?.reader.document = index
    work[number]?.reader.focus = .text
    work[number]?.reader.find = nil
    layOutReader(number)
    guard let view = work[number]?.reader.views[index], let pattern = docketFind?.pattern else {
      return
    }
    let start = view.flowed.index(ofDocumentOffset: place.offset)
    let find = FindState(pattern, in: view.flowed, number: index, from: start)
    if !find.hits.isEmpty { work[number]?.reader.find = find }
    let height = body.size.rows
    work[number]?.reader.views[index]?.reveal(start, height: height)
  }
}
