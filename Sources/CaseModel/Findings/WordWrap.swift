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
      if word.width > columns {
        let pieces = pieces(of: word, columns: columns)
        lines += pieces.dropLast()
        word = pieces.last ?? DisplayText()
      }
      line = word
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// A word cut into pieces of at most so many columns, in one pass; marks stay with their base.
  private static func pieces(of word: DisplayText, columns: Int) -> [DisplayText] {
    var pieces: [DisplayText] = []
    var piece = String.UnicodeScalarView()
    var width = 0
    for scalar in word.string.unicodeScalars {
      let next = DisplayWidth.of(scalar)
      if width + next > columns {
        pieces.append(DisplayText(untrusted: String(piece)))
        piece.removeAll()
        width = 0
      }
      piece.append(scalar)
      width += next
    }
    return pieces + [DisplayText(untrusted: String(piece))]
  }
}
