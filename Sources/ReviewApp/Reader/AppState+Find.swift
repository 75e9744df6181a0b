import CaseModel
import HarmlessText

extension AppState {
  /// Looks for a phrase in the document shown, from the top of the window on.
  mutating func find(_ pattern: String) {
    guard case .reader(let number) = page, let work = work[number], !pattern.isEmpty,
      let view = work.reader.views[work.reader.document]
    else { return }
    let find = FindState(
      pattern, in: view.flowed, number: work.reader.document, from: view.topIndex)
    self.work[number]?.reader.find = find
    self.work[number]?.reader.focus = .text
    if find.hits.isEmpty {
      self.work[number]?.reader.find = nil
      message = Message("“\(pattern)” is not in this document.", .warning)
    } else {
      showFound(number)
    }
  }

  /// Goes on to another place found; after the last comes the first.
  mutating func stepFind(by step: Int, _ number: CaseNumber) {
    guard let find = currentFind else { return }
    let next = (find.current + step + find.hits.count) % find.hits.count
    work[number]?.reader.find?.current = next
    showFound(number)
  }

  private mutating func showFound(_ number: CaseNumber) {
    guard let reader = work[number]?.reader, let find = reader.find,
      find.hits.indices.contains(find.current)
    else { return }
    let height = ReaderLayout(reader, size: uncovered).text?.size.rows ?? 1
    work[number]?.reader.views[reader.document]?.reveal(
      find.hits[find.current].lowerBound, height: height)
    message = Message(
      "“\(find.pattern)” in this document: \(find.current + 1) of \(find.hits.count). n next, N previous, Esc clears."
    )
  }
}
