/// A paragraph of a document, or the part of one that stands on one page.
public struct Paragraph: Hashable, Sendable {
  /// From its first to its last visible byte.
  public let range: Range<Int>
  /// The page it stands on, from 1.
  public let page: Int
  /// Its number on that page, from 1.
  public let number: Int
  /// How its lines are to be set.
  public internal(set) var form: Form
  /// Where its lines stand among the lines of the document.
  let lines: Range<Int>

  /// How the lines of a paragraph are to be set.
  public enum Form: String, Hashable, Sendable {
    /// Prose, whose lines may be joined and broken anew.
    case flowing
    /// A table, an address or the like, whose lines stay as they are.
    case preformatted
    /// A short line above the text it heads.
    case heading
  }
}
