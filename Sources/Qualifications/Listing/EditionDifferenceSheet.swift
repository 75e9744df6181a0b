/// The differences of two editions, as `qrb ecq diff` prints them.
public struct EditionDifferenceSheet: Sendable {
  let old: Edition
  let new: Edition
  let difference: EditionDifference

  /// A sheet of what the second edition says otherwise than the first.
  public init(from old: Edition, to new: Edition) {
    self.old = old
    self.new = new
    difference = EditionDifference(from: old, to: new)
  }

  /// Whether the editions differ at all.
  public var hasDifferences: Bool { !difference.isEmpty }

  /// The sheet for a reader: [-removed-] and {+added+} words stand in the old text.
  public func page(width: Int) -> TextPage {
    var page = TextPage(width: width)
    page.heading("\(old.shortTitle) → \(new.shortTitle)")
    page.paragraph(
      difference.isEmpty
        ? "No differences."
        : "Compared as printed, faults of the sources included. [-removed-] {+added+}")
    for item in difference.items {
      page.blank()
      page.heading(Self.name(of: item.subject))
      for line in Self.sentences(item.change) { page.paragraph(line, indent: 2) }
    }
    return page
  }

  /// What a difference is about, in words.
  static func name(of subject: EditionDifference.Subject) -> String {
    switch subject {
    case .coreQualification(let number, let name): "ECQ \(number): \(name)"
    case .fundamentals: "Fundamental Competencies"
    case .competency(_, let name): name
    }
  }

  private static func sentences(_ change: EditionDifference.Change) -> [String] {
    switch change {
    case .reworded(let difference): [marked(difference)]
    case .added(let definition): ["Added." + (definition.map { " {+\($0)+}" } ?? "")]
    case .removed(let definition): ["Removed." + (definition.map { " [-\($0)-]" } ?? "")]
    case .definitionOnlyIn(let id): ["Defined only in \(id); not in the sources for the other."]
    case .listedElsewhere(let old, let new): ["Listed under \(list(old)); now under \(list(new))."]
    case .renamed(let old, let new): ["\(old) → \(new)"]
    }
  }

  private static func list(_ places: [String]) -> String {
    places.isEmpty ? "no ECQ" : places.joined(separator: "; ")
  }

  /// The runs with their marks, spaced as the texts are.
  static func marked(_ difference: WordDifference) -> String {
    var result = ""
    for run in difference.runs {
      let marked =
        switch run.change {
        case .same: run.text
        case .removed: "[-\(run.text)-]"
        case .added: "{+\(run.text)+}"
        }
      // A run that begins with punctuation stands against the word before it.
      let isAttached = run.text.utf8.first.map { [0x2C, 0x2E, 0x3A, 0x3B].contains($0) } ?? true
      result += (result.isEmpty || isAttached ? "" : " ") + marked
    }
    return result
  }
}
