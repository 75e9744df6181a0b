/// A place in a document as reasons cite it: "p. 4, par. 2".
public struct TextPlace: Hashable, Sendable {
  /// From 1.
  public let page: Int
  /// On its page, from 1; 0 on a page without text.
  public let paragraph: Int
  /// On its page, from 1.
  public let line: Int

  /// A place given by its numbers.
  public init(page: Int, paragraph: Int, line: Int) {
    self.page = page
    self.paragraph = paragraph
    self.line = line
  }
}

extension TextPlace: Comparable {
  /// Orders as the document runs.
  public static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.page, left.paragraph, left.line) < (right.page, right.paragraph, right.line)
  }
}

extension TextPlace: CustomStringConvertible {
  /// "p. 4, par. 2", or "p. 4" on a page without text.
  public var description: String {
    paragraph == 0 ? "p. \(page)" : "p. \(page), par. \(paragraph)"
  }
}
