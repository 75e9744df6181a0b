import HarmlessText

extension TextField {
  /// Does one act of editing, and tells whether the text is another one now.
  @discardableResult
  public mutating func apply(_ edit: TextEdit) -> Bool {
    let isChanged =
      switch edit {
      case .insert(let string): insert(string, kind: .typing)
      case .paste(let string): insert(string, kind: .whole)
      case .newline: insert("\n", kind: .whole)
      case .deleteBackward:
        delete(buffer.boundary(before: cursorOffset)..<cursorOffset, kind: .deletingBackward)
      case .deleteForward:
        delete(cursorOffset..<buffer.boundary(after: cursorOffset), kind: .deletingForward)
      case .deleteWordBackward:
        delete(buffer.wordStart(before: cursorOffset)..<cursorOffset, kind: .whole)
      case .deleteWordForward:
        delete(cursorOffset..<buffer.wordEnd(after: cursorOffset), kind: .whole)
      case .deleteToLineEnd:
        delete(cursorOffset..<endOfDeletedLine, kind: .whole)
      case .undo: undo()
      case .redo: redo()
      default: move(edit)
      }
    revealCursor()
    return isChanged
  }

  /// Replaces a part of the text, and records how to undo it.
  mutating func replace(_ range: Range<Int>, with new: [UInt8], kind: EditHistory.Kind) {
    let before = cursorOffset
    let removed = splice(range, with: new)
    cursorOffset = buffer.boundary(atOrAfter: range.lowerBound + new.count)
    preferredColumn = nil
    history.record(
      EditHistory.Step(
        offset: range.lowerBound, removed: removed, inserted: new, cursorBefore: before,
        cursorAfter: cursorOffset, kind: kind))
    revealCursor()
  }

  private mutating func splice(_ range: Range<Int>, with new: [UInt8]) -> [UInt8] {
    let removed = buffer.replace(range, with: new)
    wrapping.update(buffer, replaced: range, by: new.count)
    return removed
  }

  private mutating func insert(_ string: String, kind: EditHistory.Kind) -> Bool {
    let before = buffer.boundary(before: cursorOffset)
    let new = TypedText(
      untrustedUTF8: string.utf8, following: buffer.bytes[before..<cursorOffset])
    guard !new.utf8.isEmpty else { return false }
    replace(cursorOffset..<cursorOffset, with: new.utf8, kind: kind)
    return true
  }

  private mutating func delete(_ range: Range<Int>, kind: EditHistory.Kind) -> Bool {
    guard !range.isEmpty else { return false }
    replace(range, with: [], kind: kind)
    return true
  }

  /// The start of the next line as wrapped; at a line end, what is behind it.
  private var endOfDeletedLine: Int {
    let row = wrapping.row(of: cursorOffset)
    guard row + 1 < wrapping.starts.count else { return buffer.count }
    let next = wrapping.starts[row + 1]
    let endsParagraph = buffer.bytes[next - 1] == 0x0A
    return endsParagraph && cursorOffset < next - 1 ? next - 1 : next
  }

  private mutating func undo() -> Bool {
    guard let step = history.undo() else { return false }
    _ = splice(step.offset..<step.offset + step.inserted.count, with: step.removed)
    (cursorOffset, preferredColumn) = (step.cursorBefore, nil)
    return true
  }

  private mutating func redo() -> Bool {
    guard let step = history.redo() else { return false }
    _ = splice(step.offset..<step.offset + step.removed.count, with: step.inserted)
    (cursorOffset, preferredColumn) = (step.cursorAfter, nil)
    return true
  }
}
