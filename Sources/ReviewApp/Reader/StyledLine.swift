import HarmlessText
import TextScreen

/// A line of text in a role, as panes of made-up text are built from.
struct StyledLine: Sendable, Equatable {
  var text: DisplayText
  var role: Role
  var indent: Int

  init(_ text: DisplayText = "", _ role: Role = .plain, indent: Int = 0) {
    self.text = text
    self.role = role
    self.indent = indent
  }

  /// Lines of a text wrapped to a width.
  static func wrapped(
    _ text: DisplayText, _ role: Role = .plain, indent: Int = 0, width: Int
  ) -> [StyledLine] {
    Wrap.lines(text, width: max(1, width - indent)).map { StyledLine($0, role, indent: indent) }
  }

  /// Lines of a text of several paragraphs, each wrapped to a width.
  static func paragraphs(
    _ text: String, _ role: Role = .plain, indent: Int = 0, width: Int
  ) -> [StyledLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapped("\($0)", role, indent: indent, width: width)
    }
  }
}

extension Screen {
  /// Draws lines from the given one on into a block, and leaves the rest of it as it is.
  mutating func put(_ lines: [StyledLine], from top: Int, in block: Rectangle) {
    for row in 0..<block.size.rows where lines.indices.contains(top + row) {
      let line = lines[top + row]
      put(
        line.text, at: Position(row: block.top + row, column: block.left + line.indent),
        role: line.role, maxWidth: block.size.columns - line.indent)
    }
  }
}
