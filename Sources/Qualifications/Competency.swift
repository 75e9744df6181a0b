/// One competency of an edition; it may belong to several core qualifications, to one, or to none.
public struct Competency: Hashable, Sendable, Identifiable {
  /// Lower-case words with hyphens, stable between editions where the name is the same.
  public let id: ID
  /// As the edition defines it, such as "Influencing/Negotiating".
  public let name: String
  /// Other spellings of the name in the same source.
  public let otherNames: [String]
  /// What it means; nil where the wording is not in the sources.
  public let definition: SourcedText?
  /// Other wordings of the same definition, such as a later page's.
  public let otherWordings: [SourcedText]
  /// Whether it runs through the whole narrative and belongs to no single core qualification (R17).
  public let isFundamental: Bool
  /// Where its name is taken from.
  public let attribution: Attribution
  /// A fault of the source in its name, and how it is shown here.
  public let note: String?

  /// Names a competency within an edition.
  public struct ID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// Lower-case words with hyphens.
    public let rawValue: String

    /// Takes an id as it is spelled.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The id itself.
    public var description: String { rawValue }
  }
}
