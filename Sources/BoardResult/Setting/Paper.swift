import HarmlessText

/// Text set for a page of plain type, 78 columns wide, with banner and marking at the head of every page.
struct Paper {
  static let width = 78
  static let linesPerPage = 51

  struct Line {
    let text: DisplayText
    var keepsWithNext = false
  }

  var lines: [Line] = []

  /// A line in capitals or with a rule beneath, kept with what follows.
  mutating func heading(_ text: DisplayText, underlined: Bool = true) {
    gap()
    lines.append(Line(text: text, keepsWithNext: true))
    if underlined {
      let rule = String(repeating: "-", count: min(max(text.width, 1), Self.width))
      lines.append(Line(text: DisplayText(untrusted: rule), keepsWithNext: true))
    }
  }

  /// A paragraph of its own, wrapped.
  mutating func paragraph(_ text: DisplayText, indent: Int = 0) {
    gap()
    append(Wrapping.lines(of: text, width: Self.width - indent), indent: indent)
  }

  /// A line that names what follows, kept with it.
  mutating func subheading(_ text: DisplayText, indent: Int = 0) {
    gap()
    for part in Wrapping.lines(of: text, width: Self.width - indent) {
      lines.append(Line(text: .spaces(indent) + part, keepsWithNext: true))
    }
  }

  /// What a person wrote: its line breaks are kept, its empty lines divide paragraphs.
  mutating func written(_ text: String, indent: Int = 2) {
    for (index, line) in WrittenLines.of(text).enumerated() {
      if index == 0 || line.isEmpty { gap() }
      if !line.isEmpty {
        append(Wrapping.lines(of: line, width: Self.width - indent), indent: indent)
      }
    }
  }

  /// A label and its value, the values in one column.
  mutating func field(_ label: DisplayText, _ value: DisplayText, column: Int = 14) {
    let parts = Wrapping.lines(of: value, width: Self.width - column)
    for (index, part) in (parts.isEmpty ? [""] : parts).enumerated() {
      let head = index == 0 ? label.padded(toColumns: column) : .spaces(column)
      lines.append(Line(text: head + part))
    }
  }

  /// A line of a list, wrapped beneath its own beginning.
  mutating func item(_ mark: DisplayText, _ text: DisplayText, indent: Int = 2) {
    let hang = indent + mark.width + 1
    for (index, part) in Wrapping.lines(of: text, width: Self.width - hang).enumerated() {
      let head = index == 0 ? .spaces(indent) + mark + " " : DisplayText.spaces(hang)
      lines.append(Line(text: head + part))
    }
  }

  /// One empty line, however often it is asked for.
  mutating func gap() {
    if let last = lines.last, !last.text.isEmpty {
      lines.append(Line(text: "", keepsWithNext: last.keepsWithNext))
    }
  }

  private mutating func append(_ parts: [DisplayText], indent: Int) {
    // No paragraph leaves one line alone on a page, and a short one is not divided at all.
    let isShort = parts.count <= 4
    for (index, part) in parts.enumerated() {
      let keeps = index < parts.count - 1 && (isShort || index == 0 || index == parts.count - 2)
      lines.append(Line(text: .spaces(indent) + part, keepsWithNext: keeps))
    }
  }

  /// The pages, divided by form feeds.
  func pages(banner: DisplayText, marking: DisplayText, foot: DisplayText) -> [UInt8] {
    let pages = divided()
    var bytes: [UInt8] = []
    for (index, page) in pages.enumerated() {
      if index > 0 { bytes.append(0x0C) }
      let number: DisplayText = "Page \(index + 1) of \(pages.count)"
      let room = Self.width - foot.width - number.width
      let last = foot + .spaces(max(2, room)) + number
      let head = [centered(banner), centered(marking), ""]
      for line in head + page + ["", last, centered(banner)] {
        bytes.append(contentsOf: line.string.utf8)
        bytes.append(0x0A)
      }
    }
    return bytes
  }

  private func centered(_ text: DisplayText) -> DisplayText {
    .spaces((Self.width - text.width) / 2) + text
  }

  private func divided() -> [[DisplayText]] {
    var pages: [[DisplayText]] = []
    var rest = lines[...]
    while true {
      rest = rest.drop { $0.text.isEmpty }
      guard !rest.isEmpty || pages.isEmpty else { return pages }
      var end = min(rest.startIndex + Self.linesPerPage, rest.endIndex)
      if end < rest.endIndex {
        var kept = end
        while kept > rest.startIndex, rest[kept - 1].keepsWithNext { kept -= 1 }
        if kept > rest.startIndex { end = kept }
      }
      var page = rest[rest.startIndex..<end].map(\.text)
      while page.last?.isEmpty == true { page.removeLast() }
      pages.append(page)
      rest = rest[end...]
    }
  }
}
