/// The "Label: value" lines at the top of a document.
struct LabelledLines: Sendable {
  private let entries: [(label: Words, value: String)]

  init(_ opening: OpeningLines) {
    entries = opening.lines.enumerated().compactMap { index, line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let label = Words(line[..<colon])
      guard (1...6).contains(label.list.count) else { return nil }
      var value = line[line.index(after: colon)...].trimmed
      // Where text was made of a form, the value may stand on the line below.
      if value.isEmpty, index + 1 < opening.lines.count, !opening.lines[index + 1].contains(":") {
        value = opening.lines[index + 1]
      }
      return value.isEmpty ? nil : (label, value)
    }
  }

  /// The value behind the first of these labels that is there.
  func value(of labels: [String]) -> String? {
    for label in labels {
      let words = Words(label)
      if let entry = entries.first(where: { $0.label == words }) { return entry.value }
    }
    return nil
  }
}
