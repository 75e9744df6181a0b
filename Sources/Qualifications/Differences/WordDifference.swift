/// What changed between two texts, word by word.
public struct WordDifference: Hashable, Sendable {
  /// The new text with the removed words in their places; a replacement lists what was removed before what was added.
  public let runs: [Run]

  /// Words in a row that share a fate.
  public struct Run: Hashable, Sendable {
    /// What became of them.
    public let change: Change
    /// The words as their own text spells them, spaces between them included.
    public let text: String
    /// Where they stand, in UTF-8 bytes: in the old text if removed, else in the new one.
    public let range: Range<Int>
  }

  /// What became of a word.
  public enum Change: String, Hashable, Sendable {
    case same, removed, added
  }

  /// Compares two texts; white space and the shape of quotation marks do not count, final punctuation is a word of its own.
  public init(from old: String, to new: String) {
    let oldText = WordList(old)
    let newText = WordList(new)
    var numbers: [String: Int] = [:]
    var comparison = ShortestEdit(
      old: oldText.words.map { numbers.number(of: $0.folded) },
      new: newText.words.map { numbers.number(of: $0.folded) })
    comparison.run()
    runs = Self.runs(
      oldText, removed: comparison.removed, newText, added: comparison.added)
  }

  /// Whether the texts say different words.
  public var hasChanges: Bool { runs.contains { $0.change != .same } }

  private static func runs(
    _ old: WordList, removed: [Bool], _ new: WordList, added: [Bool]
  ) -> [Run] {
    var runs: [Run] = []
    var (x, y) = (0, 0)
    while x < removed.count || y < added.count {
      let (startX, startY) = (x, y)
      while x < removed.count, removed[x] { x += 1 }
      while y < added.count, added[y] { y += 1 }
      if x > startX { runs.append(old.run(.removed, startX..<x)) }
      if y > startY { runs.append(new.run(.added, startY..<y)) }
      let same = y
      while x < removed.count, y < added.count, !removed[x], !added[y] {
        x += 1
        y += 1
      }
      if y > same { runs.append(new.run(.same, same..<y)) }
    }
    return runs
  }
}

extension [String: Int] {
  /// Equal words get equal numbers, so that the comparison compares numbers.
  fileprivate mutating func number(of word: String) -> Int {
    if let number = self[word] { return number }
    self[word] = count
    return count - 1
  }
}
