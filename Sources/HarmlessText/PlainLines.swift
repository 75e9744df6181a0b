/// Plain lines for a terminal of some width.
public enum PlainLines {
  /// A text over as many lines as it takes; those after the first stand in by `indent`.
  public static func wrapped(
    _ text: DisplayText, width: Int, first: DisplayText = "", indent: Int = 0
  ) -> [DisplayText] {
    var lines: [DisplayText] = []
    var line = first
    var isEmpty = true
    for word in text.string.split(separator: " ") {
      var word = DisplayText(untrusted: String(word))
      if !isEmpty, line.width + 1 + word.width > width {
        lines.append(line)
        line = .spaces(indent)
        isEmpty = true
      }
      // A word longer than a line, such as a path, goes on below.
      while line.width + word.width > width, line.width < width {
        let room = width - line.width
        let head = word.prefix(columns: room)
        guard !head.isEmpty else { break }
        lines.append(line + head)
        word = word.dropFirst(columns: head.width)
        line = .spaces(min(indent, max(0, width - 2)))
        isEmpty = true
      }
      line = isEmpty ? line + word : line + " " + word
      isEmpty = false
    }
    lines.append(line)
    return lines
  }

  /// A label and what it stands for, the values beneath each other.
  public static func entry(
    _ label: DisplayText, _ value: DisplayText, width: Int, column: Int = 14
  ) -> [DisplayText] {
    let column = width < 50 ? min(column, 13) : column
    let head = label.truncated(toColumns: column - 1).padded(toColumns: column)
    return wrapped(value, width: width, first: head, indent: column)
  }
}
