import CaseModel
import TextEditing
import TextScreen

extension AppState {
  /// A click in the form focuses what it hits, and puts the cursor of a text there; choices are made by a key.
  mutating func clickInForm(_ position: Position, _ number: CaseNumber) -> [Effect] {
    guard let form = ballotForm(number) else { return [] }
    let block = formBlock(form)
    guard block.contains(position) else { return [] }
    var row = block.top - (work[number]?.form.top ?? 0)
    for part in form.parts {
      let rows = row..<row + part.rows
      row = rows.upperBound
      guard rows.contains(position.row), let item = part.item,
        let index = formItems(number).items.firstIndex(of: item)
      else { continue }
      let effects = focus(at: index, number)
      if case .text(_, let key, _) = part {
        let visible = rows.clamped(to: block.rowRange)
        let place = Rectangle(
          row: visible.lowerBound, column: block.left + 3, columns: max(8, form.width - 3),
          rows: visible.count)
        let field = work[number]?.draft.fields[key] ?? TextField()
        let cell = field.place(of: position, in: place)
        work[number]?.draft.fields[key]?.moveCursor(to: cell)
      }
      return effects
    }
    return []
  }
}
