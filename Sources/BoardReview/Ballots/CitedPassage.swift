/// A passage of the package that a member quotes as evidence, with its place as reasons cite it.
public struct CitedPassage: Hashable, Sendable {
  /// The id of the document in the package.
  public let document: String
  /// From 1.
  public let page: Int
  /// On its page, from 1.
  public let paragraph: Int
  /// The words themselves.
  public let quote: String

  /// A passage quoted from a document.
  public init(document: String, page: Int, paragraph: Int, quote: String) {
    self.document = document
    self.page = page
    self.paragraph = paragraph
    self.quote = quote
  }
}
