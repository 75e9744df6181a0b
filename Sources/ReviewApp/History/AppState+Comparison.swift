import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// The statement of a case and the earlier one that came with it; nil where the package has only one.
  private func statements(of number: CaseNumber) -> (old: LoadedDocument, new: LoadedDocument)? {
    guard let package = work[number]?.package,
      let old = package.cover.earlierStatement.flatMap({ package.document($0.id) }),
      let new = package.cover.statement.flatMap({ package.document($0.id) })
    else { return nil }
    return (old, new)
  }

  /// Why there is nothing to compare; nil where there is.
  func whyNotCompare(_ number: CaseNumber?) -> DisplayText? {
    guard let number, work[number]?.package != nil else { return "Open the case first." }
    if docket.proceedings != nil, !mayReadNow(.package(number)) {
      return "The case is not open to you."
    }
    return statements(of: number) == nil
      ? "The package holds no earlier statement to compare with." : nil
  }

  /// Opens the comparison; it is made once for a package.
  mutating func openComparison(_ number: CaseNumber) -> [Effect] {
    guard let (old, new) = statements(of: number) else { return [] }
    if work[number]?.comparison == nil {
      work[number]?.comparison = StatementComparison(from: old.text, to: new.text)
    }
    pages.append(.comparison(number))
    sheetTop = 0
    return []
  }

  /// Commands while two statements are compared.
  mutating func performInComparison(_ command: Command, _ number: CaseNumber) -> [Effect] {
    let lines = comparisonLines(number)
    let starts = lines.indices.filter { lines[$0].beginsChange }.map { start in
      // A long paragraph is entered where its first changed words are to be seen.
      let changed = lines[start...].firstIndex(where: \.holdsChange) ?? start
      return changed - start < comparisonHeight ? start : changed
    }
    switch command {
    case .back:
      sheetTop = 0
      return goBack()
    case .nextSection, .previousSection:
      let isNext = command == .nextSection
      guard
        let start = isNext
          ? starts.first(where: { $0 > sheetTop }) : starts.last(where: { $0 < sheetTop })
      else {
        message = Message(isNext ? "This is the last change." : "This is the first change.")
        return []
      }
      sheetTop = start
    default:
      sheetTop = Self.moved(sheetTop, by: command, height: comparisonHeight, count: lines.count)
    }
    return []
  }

  /// Draws what changed, with what was removed and added in its place.
  func drawComparison(_ number: CaseNumber, into screen: inout Screen) {
    let page = body.inset(left: 1, right: 1)
    let lines = comparisonLines(number)
    screen.put(
      comparisonTitle(lines), at: page.origin, role: .heading, maxWidth: page.size.columns,
      truncation: .ellipsis)
    let block = page.inset(top: 1)
    screen.cursor = block.origin
    for row in 0..<block.size.rows where lines.indices.contains(sheetTop + row) {
      var column = block.left
      for piece in lines[sheetTop + row].pieces {
        column = screen.put(
          piece.text, at: Position(row: block.top + row, column: column), role: piece.role,
          maxWidth: max(0, block.right - column))
      }
    }
  }

  /// Where one is among the changes, and how they are marked.
  private func comparisonTitle(_ lines: [ComparisonLine]) -> DisplayText {
    let starts = lines.indices.filter { lines[$0].beginsChange }
    let passed = starts.count { $0 <= sheetTop }
    let place: DisplayText =
      switch (passed, starts.count) {
      case (_, 0): "No changes"
      case (0, 1): "1 change"
      case (0, let count): "\(count) changes"
      case (let current, let count): "Change \(current) of \(count)"
      }
    return "\(place): [-removed-] {+added+} since the earlier statement"
  }

  /// Rows of the comparison below its title.
  private var comparisonHeight: Int { max(1, body.size.rows - 1) }

  /// The comparison at the width of the window; made anew only when that changes.
  func comparisonLines(_ number: CaseNumber) -> [ComparisonLine] {
    work[number]?.comparisonLines ?? []
  }

  /// After every event: the lines fit the window.
  mutating func settleComparison() {
    guard case .comparison(let number) = page, let comparison = work[number]?.comparison else {
      return
    }
    let width = min(80, size.columns - 2)
    if work[number]?.comparisonWidth != width {
      work[number]?.comparisonLines = ComparisonLine.lines(of: comparison, width: width)
      work[number]?.comparisonWidth = width
    }
    let count = work[number]?.comparisonLines.count ?? 0
    sheetTop = max(0, min(sheetTop, count - 1))
  }
}
