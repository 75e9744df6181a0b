extension DisplayText {
  /// One text after the other.
  public static func + (left: DisplayText, right: DisplayText) -> DisplayText {
    DisplayText(harmless: left.string + right.string, width: left.width + right.width)
  }

  /// Adds a text at the end.
  public static func += (left: inout DisplayText, right: DisplayText) {
    left = left.isEmpty ? right : left + right
  }

  /// All texts in order, with `separator` between each two.
  public static func joined(
    _ texts: some Sequence<DisplayText>, separator: DisplayText = ""
  ) -> DisplayText {
    var string = ""
    var width = 0
    var isFirst = true
    for text in texts {
      if !isFirst {
        string += separator.string
        width += separator.width
      }
      string += text.string
      width += text.width
      isFirst = false
    }
    return DisplayText(harmless: string, width: width)
  }

  /// `count` spaces.
  public static func spaces(_ count: Int) -> DisplayText {
    let count = max(0, count)
    return DisplayText(harmless: String(repeating: " ", count: count), width: count)
  }
}

extension Sequence<DisplayText> {
  /// All texts in order, with `separator` between each two.
  public func joined(separator: DisplayText = "") -> DisplayText {
    DisplayText.joined(self, separator: separator)
  }
}
