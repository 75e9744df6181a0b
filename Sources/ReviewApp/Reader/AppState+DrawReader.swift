import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Draws the reader: the panes there is room for, each under its title.
  func drawReader(_ number: CaseNumber, into screen: inout Screen) {
    guard let work = work[number], let package = work.package else {
      drawUnopened(number, into: &screen)
      return
    }
    let layout = ReaderLayout(work.reader, size: uncovered)
    screen.horizontalRule(row: layout.titleRow, columns: 0..<size.columns)
    for column in layout.dividers {
      screen.verticalRule(column: column, rows: layout.titleRow..<body.bottom)
    }
    if let block = layout.documents { drawDocuments(package, work.reader, block, into: &screen) }
    if let block = layout.definitions {
      drawDefinitions(package, work.reader, block, into: &screen)
    }
    if let block = layout.text { drawText(package, work, block, into: &screen) }
  }

  private func drawUnopened(_ number: CaseNumber, into screen: inout Screen) {
    let block = body.inset(top: 1, left: 2, right: 2)
    let text: DisplayText =
      work[number]?.problem ?? "Reading the package of case \(number.rawValue) …"
    screen.put(
      StyledLine.wrapped(text, width: min(76, block.size.columns)), from: 0, in: block)
    screen.cursor = block.origin
  }

  private func drawTitle(
    _ title: DisplayText, trailing: DisplayText = "", over block: Rectangle, isFocused: Bool,
    into screen: inout Screen
  ) {
    let row = block.top - 1
    var columns = block.columnRange
    if !trailing.isEmpty, trailing.width + 12 < columns.count {
      screen.putTrailing(
        " \(trailing) ", row: row, endingAt: block.right - 1,
        role: isFocused ? .focusedTitle : .title)
      columns = columns.lowerBound..<columns.upperBound - trailing.width - 4
    }
    // The focused pane says so by a character too, not by its colour alone.
    screen.putTitle(
      isFocused ? ">\(title)" : title, row: row, columns: columns, isFocused: isFocused)
  }

  private func drawDocuments(
    _ package: CasePackage, _ reader: ReaderState, _ block: Rectangle, into screen: inout Screen
  ) {
    let isFocused = reader.focus == .documents
    drawTitle("1 Documents", over: block, isFocused: isFocused, into: &screen)
    let rows = Self.listRows(package, reader)
    let current = Self.section(in: reader, of: package)
    for row in 0..<block.size.rows where rows.indices.contains(reader.list.top + row) {
      let index = reader.list.top + row
      let place = Position(row: block.top + row, column: block.left)
      let isSelected = isFocused && index == reader.list.selected
      let (text, trailing, isCurrent) = words(for: rows[index], package, reader, current)
      let role: Role = isSelected ? .selected : rows[index] == .title ? .heading : .plain
      if isSelected {
        screen.fill(
          Rectangle(origin: place, size: Size(columns: block.size.columns, rows: 1)),
          role: .selected)
        screen.cursor = place
      }
      screen.put(isSelected || isCurrent && !isFocused ? ">" : " ", at: place, role: role)
      screen.put(
        text, at: place.offset(columns: 1), role: role,
        maxWidth: block.size.columns - 3 - trailing.width, truncation: .ellipsis)
      screen.putTrailing(trailing, row: place.row, endingAt: block.right - 1, role: role)
    }
  }

  private func words(
    for row: ListRow, _ package: CasePackage, _ reader: ReaderState, _ current: Section?
  ) -> (DisplayText, trailing: DisplayText, isCurrent: Bool) {
    switch row {
    case .title: return ("Sections", "", false)
    case .document(let index):
      let document = package.documents[index]
      // A mark beside the number of pages: what is read here is not wholly what was sent.
      let mark: DisplayText = package.importReport?.words(for: document.id) == nil ? "" : "! "
      return (
        document.document.title, mark + "\(document.text.pages.count)", index == reader.document
      )
    case .section(let index):
      let document = package.documents[reader.document]
      let section = document.sections[index]
      let page = document.text.place(at: section.range.lowerBound).page
      let name: DisplayText =
        section.qualification.flatMap { package.governing.edition.coreQualification($0) }
        .map { "\($0.number) \($0.name)" } ?? section.title
      return (" \(name)", "p.\(page)", section == current)
    }
  }

  private func drawDefinitions(
    _ package: CasePackage, _ reader: ReaderState, _ block: Rectangle, into screen: inout Screen
  ) {
    let isFocused = reader.focus == .definitions
    let edition = package.governing.edition
    let lock: DisplayText = reader.definitions.isLocked ? "locked" : ""
    drawTitle(
      "3 \(edition.shortTitle)", trailing: lock, over: block, isFocused: isFocused, into: &screen)
    let inner = block.inset(left: 1, right: 1)
    screen.put(reader.definitions.lines, from: reader.definitions.top, in: inner)
    if isFocused { screen.cursor = inner.origin }
  }

  private func drawText(
    _ package: CasePackage, _ work: CaseWork, _ block: Rectangle, into screen: inout Screen
  ) {
    let reader = work.reader
    guard package.documents.indices.contains(reader.document) else {
      return drawNoDocument(package, block, into: &screen)
    }
    let document = package.documents[reader.document]
    let page = readingPlace(of: package.cover.number)?.page ?? 1
    let words = package.importReport?.words(for: document.id).map { " · \($0)" as DisplayText }
    drawTitle(
      "2 \(document.document.title)\(words ?? "")",
      trailing: "p. \(page) of \(document.text.pages.count)",
      over: block, isFocused: reader.focus == .text, into: &screen)
    guard let view = reader.views[reader.document] else { return }
    let column = ReaderLayout.column(in: block)
    let marks = work.draft.marks.filter { $0.document == document.id }
      .map {
        view.flowed.index(
          ofDocumentOffset: $0.range.lowerBound)..<view.flowed.index(
            ofDocumentOffset: $0.range.upperBound)
      }
    let painter = TextPainter(view: view, column: column, marks: marks, reader: reader)
    painter.draw(into: &screen)
    if reader.focus == .text { screen.cursor = painter.cursor }
    if view.wrapped.lines.isEmpty {
      screen.put(
        StyledLine.wrapped("This document has no text.", .warning, width: column.size.columns),
        from: 0, in: column)
    }
  }

  private func drawNoDocument(
    _ package: CasePackage, _ block: Rectangle, into screen: inout Screen
  ) {
    drawTitle("2 No document", over: block, isFocused: true, into: &screen)
    var lines = StyledLine.wrapped(
      "This package has no document that could be read.", .warning, width: block.size.columns - 3)
    for finding in package.findings {
      lines += [StyledLine()] + StyledLine.wrapped(finding.message, width: block.size.columns - 3)
    }
    screen.put(lines, from: 0, in: block.inset(left: 1, right: 1))
    screen.cursor = block.origin
  }
}
