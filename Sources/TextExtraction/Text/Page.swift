extension ReadableText {
  /// The lines of one page.
  struct Page {
    /// Whole lines, each with its line feed.
    private(set) var text: [UInt8] = []
    private(set) var words = 0
    private var line: [UInt8] = []

    /// Whether nothing but blanks stands on it.
    var isBlank: Bool { words == 0 && line.isEmpty }

    mutating func append(_ scalar: Unicode.Scalar) {
      line.append(scalar)
    }

    /// Ends the line, unless it would be an empty one at the head of the page.
    mutating func endLine() {
      while line.last == 0x20 || line.last == 0x09 { line.removeLast() }
      words += line.split { $0 == 0x20 || $0 == 0x09 }.count
      if !line.isEmpty || !text.isEmpty { text += line + [0x0A] }
      line.removeAll(keepingCapacity: true)
    }

    /// The same without empty lines at its end.
    var trimmed: Page {
      var page = self
      while page.text.suffix(2) == [0x0A, 0x0A] { page.text.removeLast() }
      return page
    }
  }
}
