import CaseModel

extension AppState {
  /// The part of the narrative at the top of the window.
  static func section(in reader: ReaderState, of package: CasePackage) -> Section? {
    guard package.documents.indices.contains(reader.document),
      let view = reader.views[reader.document],
      let narrative = package.documents[reader.document].narrative
    else { return nil }
    // The line under the heading decides, so that a section counts as entered when its heading is at the top.
    let lines = view.wrapped.lines
    let probe = min(view.top + 2, lines.count - 1)
    guard lines.indices.contains(probe) else { return nil }
    return narrative.section(at: view.flowed.documentOffset(of: lines[probe].range.lowerBound))
  }

  /// The qualification whose part of the narrative is being read.
  func sectionNumber(of number: CaseNumber) -> Int? {
    guard let work = work[number], let package = work.package else { return nil }
    return Self.section(in: work.reader, of: package)?.qualification
  }

  /// Page, paragraph and line at the top of the window.
  func readingPlace(of number: CaseNumber) -> TextPlace? {
    guard let work = work[number], let package = work.package,
      let view = work.reader.views[work.reader.document],
      package.documents.indices.contains(work.reader.document)
    else { return nil }
    let index = work.reader.marking?.range.lowerBound ?? firstTextIndex(of: view)
    return package.documents[work.reader.document].text.place(
      at: view.flowed.documentOffset(of: index))
  }

  private func firstTextIndex(of view: DocumentView) -> Int {
    let lines = view.wrapped.lines
    guard lines.indices.contains(view.top) else { return 0 }
    let line = lines[view.top...].first { $0.kind == .text || $0.kind == .heading }
    return line?.range.lowerBound ?? lines[view.top].range.lowerBound
  }

  /// A row of the pane of documents: a document, or a part of the one that is shown.
  enum ListRow: Sendable, Equatable {
    case document(Int)
    case section(Int)
    case title
  }

  /// The rows of the pane of documents.
  static func listRows(_ package: CasePackage, _ reader: ReaderState) -> [ListRow] {
    var rows = package.documents.indices.map(ListRow.document)
    guard package.documents.indices.contains(reader.document) else { return rows }
    let sections = package.documents[reader.document].sections
    if sections.contains(where: { $0.qualification != nil }) {
      rows.append(.title)
      rows += sections.indices.map(ListRow.section)
    }
    return rows
  }

  /// The mark that stands at the top of the window, or is nearest below in it.
  var markHere: Mark? {
    guard case .reader(let number) = page, let work = work[number], let package = work.package,
      let view = work.reader.views[work.reader.document],
      package.documents.indices.contains(work.reader.document)
    else { return nil }
    let height = ReaderLayout(work.reader, size: uncovered).text?.size.rows ?? 1
    let lines = view.wrapped.lines
    guard lines.indices.contains(view.top) else { return nil }
    let last = min(view.top + max(height, 1), lines.count) - 1
    let start = view.flowed.documentOffset(of: lines[view.top].range.lowerBound)
    let end = view.flowed.documentOffset(of: lines[last].range.upperBound)
    let id = package.documents[work.reader.document].id
    return work.draft.marks.filter {
      $0.document == id && $0.range.overlaps(start..<max(end, start + 1))
    }
    .min { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The search that is going on in the document shown.
  var currentFind: FindState? {
    guard case .reader(let number) = page, let reader = work[number]?.reader,
      let find = reader.find, find.document == reader.document, !find.hits.isEmpty
    else { return nil }
    return find
  }
}
