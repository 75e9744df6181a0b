/// How near a text is to what the issuing office wrote.
public enum TextStatus: String, Hashable, Sendable, CaseIterable {
  /// The issuing office's own text.
  case official
  /// The issuing office's text, seen only in somebody else's copy.
  case copy
  /// Another office's shortened wording of it.
  case restatement
  /// What a private publication says.
  case secondary
  /// No text at all: only its absence is known.
  case notInSources = "not-in-the-sources"

  /// One to four words for the margin of a text.
  public var label: String {
    switch self {
    case .official: "official"
    case .copy: "from a copy"
    case .restatement: "restatement"
    case .secondary: "secondary source"
    case .notInSources: "not in the sources"
    }
  }

  /// Whether the text may be shown without a mark.
  public var isOfficial: Bool { self == .official }
}
