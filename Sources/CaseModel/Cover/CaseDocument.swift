import HarmlessText

/// A document that the cover names; its text lies in a file of its own.
public struct CaseDocument: Hashable, Sendable, Identifiable {
  /// Names it within the case: 1 to 64 lower-case letters, digits and hyphens.
  public let id: String
  /// What it is.
  public let kind: DocumentKind
  /// What the agency calls it.
  public let title: DisplayText
  /// Where its text lies, within `data/`: `text/` and printable ASCII.
  public let textPath: String
  /// Where the file as the agency sent it lies, within `data/`; nil where there is none.
  public let originalPath: String?
  /// How many pages the agency says it has; nil where it does not say.
  public let pages: Int?

  /// A document given by its parts, as they stand in a cover.
  public init(
    id: String, kind: DocumentKind, title: DisplayText, textPath: String,
    originalPath: String? = nil, pages: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.textPath = textPath
    self.originalPath = originalPath
    self.pages = pages
  }
}
