import HarmlessText
import TextScreen

/// Pages of plain type as lines of a screen; where it is narrower than the paper, longer lines are wrapped.
enum PlainPages {
  static func lines(_ bytes: [UInt8], width: Int) -> [StyledLine] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).flatMap { line in
      // A new page begins with a form feed; on the screen a line between them is enough.
      let text = line.drop { $0 == 0x0C }
      let indent = text.prefix { $0 == 0x20 }.count
      let words = DisplayText(untrustedUTF8: text.dropFirst(indent))
      let fits = indent + words.width <= width
      return StyledLine.wrapped(words, indent: fits ? indent : min(indent, 2), width: width)
    }
  }
}
