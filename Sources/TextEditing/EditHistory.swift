/// The steps that can be undone and made again.
struct EditHistory: Sendable, Equatable {
  /// How an edit came about, which decides what it is undone together with.
  enum Kind: Sendable, Equatable {
    case typing, deletingBackward, deletingForward
    /// A paste, a line end or the deletion of a word or line: a step of its own.
    case whole
  }

  /// A replacement of one part of the text, which can be made backwards.
  struct Step: Sendable, Equatable {
    var offset: Int
    var removed: [UInt8]
    var inserted: [UInt8]
    var cursorBefore: Int
    var cursorAfter: Int
    let kind: Kind

    var size: Int { removed.count + inserted.count }
  }

  /// Bytes kept; the oldest steps go first, never the last one.
  static let capacity = 8 << 20

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  private var isOpen = false
  private var size = 0

  /// Adds a step that was made, joining it to a run that it goes on.
  mutating func record(_ step: Step) {
    size -= undone.reduce(0) { $0 + $1.size }
    undone.removeAll()
    size += step.size
    let isJoined = isOpen && !done.isEmpty && done[done.count - 1].join(step)
    if !isJoined { done.append(step) }
    isOpen = true
    while size > Self.capacity && done.count > 1 { size -= done.removeFirst().size }
  }

  /// Ends a run: what comes next is a step of its own.
  mutating func close() { isOpen = false }

  /// Gives the last step, to be made backwards.
  mutating func undo() -> Step? {
    isOpen = false
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  /// Gives the step last undone, to be made again.
  mutating func redo() -> Step? {
    isOpen = false
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}

extension EditHistory.Step {
  /// Takes in a step that goes on from this one; false leaves both as they are.
  fileprivate mutating func join(_ next: Self) -> Bool {
    guard next.kind == kind, next.cursorBefore == cursorAfter else { return false }
    switch kind {
    case .typing:
      guard next.removed.isEmpty, offset + inserted.count == next.offset else { return false }
      let startsWord = inserted.last == 0x20 && next.inserted.first != 0x20
      guard !startsWord else { return false }
      inserted += next.inserted
    case .deletingBackward:
      guard next.offset + next.removed.count == offset else { return false }
      removed = next.removed + removed
      offset = next.offset
    case .deletingForward:
      guard next.offset == offset else { return false }
      removed += next.removed
    case .whole:
      return false
    }
    cursorAfter = next.cursorAfter
    return true
  }
}
