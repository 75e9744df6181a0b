/// What was replaced while a text was made harmless: how often each kind, and where first.
public struct TextAlterations: Sendable, Hashable {
  /// Where an alteration stands.
  public struct Place: Sendable, Hashable {
    /// Offset in the bytes as they came, from 0.
    public let offset: Int
    /// Line of the resulting text, from 1; lines end at `\n`.
    public let line: Int

    /// Names a place by its offset in the source and its line in the result.
    public init(offset: Int, line: Int) {
      self.offset = offset
      self.line = line
    }
  }

  private struct Entry: Sendable, Hashable {
    let kind: TextAlteration
    let first: Place
    var count: Int
  }

  /// In the order of their first occurrence: most texts need none, and so no memory for it.
  private var entries: [Entry] = []

  /// No alterations yet.
  public init() {}

  /// Whether the text is shown exactly as it came.
  public var isEmpty: Bool { entries.isEmpty }

  /// The kinds that occurred, in the order of their declaration.
  public var kinds: [TextAlteration] {
    entries.map(\.kind).sorted { $0.rawValue < $1.rawValue }
  }

  /// How often a kind occurred: bytes for invalid UTF-8, otherwise scalars or sequences.
  public func count(of kind: TextAlteration) -> Int {
    entries.first { $0.kind == kind }?.count ?? 0
  }

  /// Where a kind occurred first; nil if it did not.
  public func first(of kind: TextAlteration) -> Place? {
    entries.first { $0.kind == kind }?.first
  }

  /// Counts an occurrence; `place` is asked only for the first of its kind.
  mutating func record(_ kind: TextAlteration, count: Int = 1, at place: () -> Place) {
    if let index = entries.firstIndex(where: { $0.kind == kind }) {
      entries[index].count += count
    } else {
      entries.append(Entry(kind: kind, first: place(), count: count))
    }
  }
}
