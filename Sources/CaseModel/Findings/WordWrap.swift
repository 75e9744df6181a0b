import HarmlessText

/// Breaks text at blanks so that no line is wider than it may be.
enum WordWrap {
  /// At least one line; a word that is wider than a line is broken.
  static func lines(_ text: DisplayText, columns: Int) -> [DisplayText] {
    let columns = max(columns, 8)
    var lines: [DisplayText] = []
    var line = DisplayText()
    for part in text.string.split(separator: " ") {
      var word = DisplayText(untrusted: String(part))
      if !line.isEmpty, line.width + 1 + word.width <= columns {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.width > columns {
        let head = word.prefix(columns: columns)
        lines.append(head)
        word = word.dropFirst(columns: head.width)
      }
      line = word
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
