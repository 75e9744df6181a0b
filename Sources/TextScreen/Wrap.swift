import HarmlessText

/// Breaking of text into lines of at most some columns.
public enum Wrap {
  /// What a newline within the text means.
  public enum Newlines: Sendable, Hashable {
    /// A line ends there.
    case breaking
    /// It counts as a space.
    case flowing
  }

  /// The byte ranges of the lines that one paragraph of UTF-8 fills.
  ///
  /// Blanks at which a line is broken belong to no line; those that begin the paragraph stay. Words
  /// wider than a line are split between characters. There is always at least one line.
  /// - Parameters:
  ///   - width: Columns of the first line; less than 1 counts as 1.
  ///   - hanging: Columns by which all further lines are shorter.
  public static func lines(
    _ utf8: UnsafeBufferPointer<UInt8>, width: Int, hanging: Int = 0,
    newlines: Newlines = .breaking
  ) -> [Range<Int>] {
    let first = max(1, width)
    let widths = LineWidths(first: first, further: max(1, first - max(0, hanging)))
    if AsciiWrapper.canWrap(utf8, newlines: newlines) {
      return AsciiWrapper.lines(utf8, widths: widths)
    }
    var wrapper = UnicodeWrapper(utf8, widths: widths, newlines: newlines)
    wrapper.run()
    return wrapper.lines
  }

  /// The index ranges of the lines that one paragraph of UTF-8 fills, in the slice's own indices.
  public static func lines(
    _ utf8: ArraySlice<UInt8>, width: Int, hanging: Int = 0, newlines: Newlines = .breaking
  ) -> [Range<Int>] {
    let start = utf8.startIndex
    let found = utf8.withUnsafeBufferPointer {
      lines($0, width: width, hanging: hanging, newlines: newlines)
    }
    return start == 0 ? found : found.map { $0.lowerBound + start..<$0.upperBound + start }
  }

  /// The lines that a text fills.
  public static func lines(_ text: DisplayText, width: Int, hanging: Int = 0) -> [DisplayText] {
    var string = text.string
    return string.withUTF8 { bytes in
      lines(bytes, width: width, hanging: hanging).map {
        let line = String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self)
        return "\(line)"
      }
    }
  }
}

/// Columns of the first line and of all others.
struct LineWidths {
  let first: Int
  let further: Int
}
