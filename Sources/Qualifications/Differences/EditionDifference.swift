/// What a second edition says otherwise than a first: by core qualification and by competency.
public struct EditionDifference: Hashable, Sendable {
  /// The edition compared with.
  public let old: EditionID
  /// The edition compared.
  public let new: EditionID
  /// In the order of the new edition, then what only the old one has.
  public let items: [Item]

  /// One difference.
  public struct Item: Hashable, Sendable {
    /// What it is about.
    public let subject: Subject
    /// What is different.
    public let change: Change
  }

  /// What a difference is about.
  public enum Subject: Hashable, Sendable {
    case coreQualification(number: Int, name: String)
    case fundamentals
    case competency(Competency.ID, name: String)
  }

  /// What is different.
  public enum Change: Hashable, Sendable {
    /// The definition has other words; compared as printed, faults included.
    case reworded(WordDifference)
    /// Only the new edition has it, with this definition where there is one.
    case added(definition: String?)
    /// Only the old edition has it, with this definition where there is one.
    case removed(definition: String?)
    /// Both have it, but only one of them has a definition in the sources.
    case definitionOnlyIn(EditionID)
    /// Both have it under other core qualifications, or under none.
    case listedElsewhere(old: [String], new: [String])
    /// Both have it under another number or name.
    case renamed(old: String, new: String)
  }

  /// Compares two editions; core qualifications are the same if their names are, competencies if their ids are.
  public init(from old: Edition, to new: Edition) {
    self.old = old.id
    self.new = new.id
    var comparison = EditionComparison(old: old, new: new)
    comparison.compareCoreQualifications()
    comparison.compareFundamentals()
    comparison.compareCompetencies()
    items = comparison.items
  }

  /// Whether the editions differ at all.
  public var isEmpty: Bool { items.isEmpty }
}
