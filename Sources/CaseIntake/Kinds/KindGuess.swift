import CaseModel

/// What a document seems to be.
public struct KindGuess: Hashable, Sendable {
  /// The kind that fits best; `other` where none does.
  public let kind: DocumentKind
  /// What speaks for it.
  public let basis: Basis

  /// What a guess rests on.
  public enum Basis: String, Hashable, Sendable {
    case nameAndText, name, text, nothing

    /// For the screen, in a few words.
    public var words: String {
      switch self {
      case .nameAndText: "by its name and first lines"
      case .name: "by its name"
      case .text: "by its first lines"
      case .nothing: "nothing tells"
      }
    }
  }

  /// Guesses from the name of a file and the beginning of its text.
  public init(name: String, text: [UInt8]) {
    let words = Words(fileName: name)
    let lines = OpeningLines(text, limit: 14)
    var best = (points: 0, kind: DocumentKind.other, basis: Basis.nothing)
    for row in KindRow.all {
      let byName = Self.points(for: row.names, in: words)
      let byText = Self.points(for: row.openings, in: lines)
      guard byName + byText > best.points else { continue }
      best = (
        byName + byText, row.kind, byName > 0 ? (byText > 0 ? .nameAndText : .name) : .text
      )
    }
    (kind, basis) = (best.kind, best.basis)
  }

  /// The longer the phrase that is found, the more it says.
  private static func points(for names: [Words], in words: Words) -> Int {
    names.filter(words.contains).map { 10 + 4 * ($0.list.count - 1) }.max() ?? 0
  }

  /// The nearer to the top, and the less else on its line, the more it says.
  private static func points(for openings: [Words], in lines: OpeningLines) -> Int {
    var most = 0
    for (index, line) in lines.words.enumerated() {
      for phrase in openings where line.contains(phrase) {
        let isHeading = line.list.count <= phrase.list.count + 4
        most = max(most, (isHeading ? 12 : 4) + 2 * phrase.list.count - index)
      }
    }
    return most
  }
}
