import BoardReview
import CaseModel
import TextEditing
import TextScreen

extension AppState {
  /// After every event: the discussion or the result that is seen stands as the record and the window are now.
  mutating func settleSheet() {
    switch page {
    case .discussion(let number): settleDiscussion(number)
    case .result(let number): settleResult(number)
    default: break
    }
  }

  private mutating func settleResult(_ number: CaseNumber) {
    guard let result = resultDraft(number) else {
      work[number]?.sheet.focus = nil
      let last = max(0, resultForm(number).rows - body.size.rows)
      let top = max(0, min(work[number]?.sheet.top ?? 0, last))
      work[number]?.sheet.top = top
      return
    }
    // What the ballots give stands in the fields until it is edited; the record gives it again at any
    // time, so only what the administrator changes has to be kept.
    for (key, text) in result.proposedTexts where work[number]?.draft.fields[key] == nil {
      work[number]?.draft.fields[key] = TextField(text: text, cursorOffset: text.utf8.count)
    }
    if let focus = work[number]?.sheet.focus, !result.items.contains(focus) {
      work[number]?.sheet.focus = nil
    }
    reveal(in: resultForm(number), number)
  }

  /// The focused item is in sight with what stands above it, and each text fits its place.
  private mutating func reveal(in form: ResultForm, _ number: CaseNumber) {
    let height = body.size.rows
    var top = work[number]?.sheet.top ?? 0
    var row = 0
    for part in form.parts {
      let span = row..<row + part.rows
      if part.item != nil, part.item == work[number]?.sheet.focus {
        let lead = height > 12 ? 4 : 1
        top = min(top, max(0, span.lowerBound - lead))
        top = max(top, span.upperBound - height)
      }
      if case .text(let key, let rows) = part {
        work[number]?.draft.fields[key]?.resize(
          to: Size(columns: max(8, form.width - 1), rows: min(rows, height)))
      }
      row = span.upperBound
    }
    work[number]?.sheet.top = max(0, min(top, row - height))
  }
}
