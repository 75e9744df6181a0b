import CaseModel
import HarmlessText

extension AppState {
  enum Direction { case next, previous }

  /// Goes to the next or previous part of the narrative that speaks to a qualification.
  mutating func go(to direction: Direction, _ number: CaseNumber) -> [Effect] {
    guard let work = work[number], let package = work.package,
      package.documents.indices.contains(work.reader.document),
      let view = work.reader.views[work.reader.document]
    else { return [] }
    let sections = package.documents[work.reader.document].sections
    guard sections.contains(where: { $0.qualification != nil }) else {
      stepDefinition(direction, number)
      return []
    }
    let tops = sections.map {
      view.wrapped.line(at: view.flowed.index(ofDocumentOffset: $0.range.lowerBound))
    }
    let target: Int? =
      switch direction {
      case .next: tops.first { $0 > view.top }
      case .previous: tops.last { $0 < view.top }
      }
    guard let target else {
      message = Message(
        direction == .next ? "This is the last section." : "This is the first section.")
      return []
    }
    let height = ReaderLayout(work.reader, size: uncovered).text?.size.rows ?? 1
    self.work[number]?.reader.views[work.reader.document]?.scroll(to: target, height: height)
    return keepPlace(number)
  }

  /// Where a document has no sections, the keys turn the definitions by themselves.
  private mutating func stepDefinition(_ direction: Direction, _ number: CaseNumber) {
    guard let edition = work[number]?.package?.governing.edition else { return }
    let numbers = edition.coreQualifications.map(\.number)
    let current = work[number]?.reader.definitions.number.flatMap { numbers.firstIndex(of: $0) }
    let next: Int =
      switch (direction, current) {
      case (.next, let index?): min(index + 1, numbers.count - 1)
      case (.next, nil): 0
      case (.previous, let index?): max(index - 1, 0)
      case (.previous, nil): numbers.count - 1
      }
    guard numbers.indices.contains(next) else { return }
    work[number]?.reader.definitions.number = numbers[next]
    work[number]?.reader.definitions.showsFundamentals = false
    work[number]?.reader.definitions.top = 0
  }

  /// Opens the document or part that is selected in the first pane.
  mutating func openListed(_ number: CaseNumber) -> [Effect] {
    guard let work = work[number], let package = work.package, work.reader.focus == .documents
    else {
      return []
    }
    let rows = Self.listRows(package, work.reader)
    guard rows.indices.contains(work.reader.list.selected) else { return [] }
    switch rows[work.reader.list.selected] {
    case .document(let index):
      self.work[number]?.reader.document = index
      self.work[number]?.reader.find = nil
    case .section(let index):
      guard let view = work.reader.views[work.reader.document] else { return [] }
      let section = package.documents[work.reader.document].sections[index]
      let line = view.wrapped.line(
        at: view.flowed.index(ofDocumentOffset: section.range.lowerBound))
      let height = body.size.rows - 1
      self.work[number]?.reader.views[work.reader.document]?.scroll(to: line, height: height)
    case .title: return []
    }
    self.work[number]?.reader.focus = .text
    layOutReader(number)
    return keepPlace(number)
  }
}
