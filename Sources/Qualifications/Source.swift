/// A document that texts of an edition are taken from.
public struct Source: Hashable, Sendable, Identifiable {
  /// Unique within the edition.
  public let id: ID
  /// As it is headed.
  public let title: String
  /// Who issued it.
  public let issuer: String
  /// Its date in words; nil where it has none.
  public let date: String?
  /// Where a copy can be found; nil where none is known.
  public let address: String?
  /// What a reader should know of it.
  public let note: String?

  /// Names a document within an edition.
  public struct ID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// Lower-case words with hyphens.
    public let rawValue: String

    /// Takes an id as it is spelled.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The id itself.
    public var description: String { rawValue }
  }
}
