import CaseModel
import TextScreen

extension AppState {
  /// The mouse: a click focuses and selects, a double click opens, the wheel scrolls what is under it, dragging marks.
  mutating func mouse(_ event: MouseEvent) -> [Effect] {
    guard prompt == nil, question == nil else { return [] }
    switch page {
    case .docket:
      let rows = min(listHeight, visibleNumbers.count - docketList.top)
      return mouseInList(event, rows: rows) { state, row in
        state.docketList.select(state.docketList.top + row, count: state.visibleNumbers.count)
      }
    case .board where rosterTop == nil:
      let count = docket.proceedings?.cases.count ?? 0
      let rows = min(boardListHeight, count - boardList.top)
      return mouseInList(event, rows: rows) { state, row in
        state.boardList.select(state.boardList.top + row, count: count)
      }
    case .found:
      // Each place stands in two rows.
      let count = docketFind?.places.count ?? 0
      let rows = 2 * min(foundHeight, count - (docketFind?.list.top ?? 0))
      return mouseInList(event, rows: rows) { state, row in
        let top = state.docketFind?.list.top ?? 0
        state.docketFind?.list.select(top + row / 2, count: count)
      }
    case .reader(let number): return mouseInReader(event, number)
    case .conflict: return []
    case .decision, .measure:
      switch event.action {
      case .wheelDown: return perform(.nextField)
      case .wheelUp: return perform(.previousField)
      case .press, .doubleClick:
        if case .decision(let number) = page { return clickInForm(event.position, number) }
        clickInMeasure(event.position)
        return []
      default: return []
      }
    default:
      switch event.action {
      case .wheelDown: return perform(.down)
      case .wheelUp: return perform(.up)
      default: return []
      }
    }
  }

  /// A click on one of so many rows below a heading; beside them nothing is hit.
  private mutating func mouseInList(
    _ event: MouseEvent, rows: Int, select: (inout AppState, Int) -> Void
  ) -> [Effect] {
    switch event.action {
    case .wheelDown: return perform(.down)
    case .wheelUp: return perform(.up)
    case .press, .doubleClick:
      let row = event.position.row - body.top - 1
      guard row >= 0, row < rows else { return [] }
      select(&self, row)
      return event.action == .doubleClick ? perform(.open) : []
    case .release, .drag: return []
    }
  }

  private mutating func mouseInReader(_ event: MouseEvent, _ number: CaseNumber) -> [Effect] {
    guard let reader = work[number]?.reader, work[number]?.package != nil else { return [] }
    let layout = ReaderLayout(reader, size: uncovered)
    if case .drag = event.action { return drag(to: event.position, layout, number) }
    if case .release = event.action { return endDrag(number) }
    guard let pane = layout.pane(at: event.position) else { return [] }
    switch event.action {
    case .wheelDown, .wheelUp:
      work[number]?.reader.focus = pane
      let command: Command = event.action == .wheelDown ? .down : .up
      for _ in 0..<3 where reader.marking == nil { _ = performInReader(command, number) }
      work[number]?.reader.focus = reader.focus
    case .press, .doubleClick:
      if reader.marking == nil { work[number]?.reader.focus = pane }
      if pane == .documents, let block = layout.documents, let package = work[number]?.package {
        var list = reader.list
        list.select(
          list.top + event.position.row - block.top, count: Self.listRows(package, reader).count)
        work[number]?.reader.list = list
        if event.action == .doubleClick { return openListed(number) }
      }
      if pane == .text {
        let pressed = index(at: event.position, layout, number)
        work[number]?.reader.pressed = pressed
      }
    case .release, .drag: break
    }
    return []
  }

  private func index(at position: Position, _ layout: ReaderLayout, _ number: CaseNumber) -> Int? {
    guard let block = layout.text, let reader = work[number]?.reader,
      let view = reader.views[reader.document]
    else { return nil }
    return TextPainter(
      view: view, column: ReaderLayout.column(in: block), marks: [], reader: reader
    ).index(at: position)
  }

  private mutating func drag(
    to position: Position, _ layout: ReaderLayout, _ number: CaseNumber
  ) -> [Effect] {
    guard let start = work[number]?.reader.pressed, unavailability(of: .mark) == nil,
      let end = index(at: position, layout, number), start != end
    else { return [] }
    if work[number]?.reader.marking == nil { beginMarking(number) }
    work[number]?.reader.marking?.dragged = min(start, end)..<max(start, end)
    return []
  }

  private mutating func endDrag(_ number: CaseNumber) -> [Effect] {
    work[number]?.reader.pressed = nil
    guard work[number]?.reader.marking?.dragged != nil,
      work[number]?.reader.marking?.isTying == false
    else { return [] }
    return performWhileMarking(.open, number)
  }
}
