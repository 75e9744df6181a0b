/// Lines of plain text for a terminal or a file, wrapped at a width.
public struct TextPage: Hashable, Sendable {
  /// In order; without line feeds.
  public private(set) var lines: [Line] = []
  /// In columns; no line is longer unless one word is.
  public let width: Int

  /// One line and what it is.
  public struct Line: Hashable, Sendable {
    /// Without a line feed.
    public let text: String
    /// For an interface that sets headings off.
    public let isHeading: Bool
  }

  /// An empty page of that width; widths below 20 are taken as 20.
  public init(width: Int) { self.width = max(20, width) }

  /// The lines as one text, each ended by a line feed.
  public var text: String { lines.map { $0.text + "\n" }.joined() }

  mutating func heading(_ text: String) { wrap(text, first: 0, rest: 2, isHeading: true) }

  mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) {
    wrap(text, first: indent, rest: indent + hanging, isHeading: false)
  }

  /// A term of the given column width with its text beside it, or above where the term is longer.
  mutating func entry(_ term: String, _ text: String, column: Int, indent: Int = 0) {
    let gap = column - term.count
    guard gap > 0 else {
      paragraph(term, indent: indent)
      return paragraph(text, indent: indent + column)
    }
    let start = lines.count
    wrap(text, first: indent + column, rest: indent + column, isHeading: false)
    guard start < lines.count else { return paragraph(term, indent: indent) }
    let first = lines[start].text.dropFirst(indent + column)
    lines[start] = Line(
      text: Self.spaces(indent) + term + Self.spaces(gap) + first, isHeading: false)
  }

  mutating func blank() {
    if let last = lines.last, !last.text.isEmpty { lines.append(Line(text: "", isHeading: false)) }
  }

  /// Breaks at spaces only; a width is counted in characters, which fits the Latin text of the editions.
  private mutating func wrap(_ text: String, first: Int, rest: Int, isHeading: Bool) {
    var line = Self.spaces(first)
    var length = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, length + 1 + word.count > width {
        lines.append(Line(text: line, isHeading: isHeading))
        line = Self.spaces(rest)
        length = rest
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        length += 1
      }
      line += word
      length += word.count
      isEmpty = false
    }
    if !isEmpty { lines.append(Line(text: line, isHeading: isHeading)) }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
