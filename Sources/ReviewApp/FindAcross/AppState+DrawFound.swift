import HarmlessText
import TextScreen

extension AppState {
  /// Rows of the list of places; each place has two.
  var foundHeight: Int { max(1, (body.size.rows - 1) / 2) }

  /// Draws what was found: case, document and place, and the words around it.
  func drawFound(into screen: inout Screen) {
    guard let find = docketFind else { return }
    let block = body
    screen.put(
      foundTitle(find), at: Position(row: block.top, column: 1), role: .heading,
      maxWidth: block.size.columns - 2, truncation: .ellipsis)
    screen.cursor = Position(row: block.top, column: 1)
    for row in 0..<foundHeight where find.places.indices.contains(find.list.top + row) {
      let index = find.list.top + row
      let place = find.places[index]
      let isSelected = index == find.list.selected
      let top = block.top + 1 + row * 2
      let role: Role = isSelected ? .selected : .title
      screen.put(
        "\(isSelected ? ">" : " ")\(place.caseNumber.rawValue) · \(place.place.description) · \(place.title)",
        at: Position(row: top, column: 0), role: role, maxWidth: block.size.columns,
        truncation: .ellipsis)
      if top + 1 < block.bottom {
        screen.put(
          place.excerpt, at: Position(row: top + 1, column: 3), maxWidth: block.size.columns - 4,
          truncation: .ellipsis)
      }
      if isSelected { screen.cursor = Position(row: top, column: 0) }
    }
  }

  private func foundTitle(_ find: DocketFind) -> DisplayText {
    let count: DisplayText = find.places.count == 1 ? "1 place" : "\(find.places.count) places"
    if find.isFull { return "“\(find.pattern)”: the first \(count); say more to find fewer" }
    if find.waiting.isEmpty {
      return find.places.isEmpty
        ? "“\(find.pattern)” is in no case that is open to you" : "“\(find.pattern)”: \(count)"
    }
    return "“\(find.pattern)”: \(count), \(find.waiting.count) cases still to look through …"
  }
}
