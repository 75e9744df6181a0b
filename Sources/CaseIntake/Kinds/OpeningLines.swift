/// The first lines of a text that are not blank.
struct OpeningLines: Sendable {
  /// Without the spaces around them.
  let lines: [String]

  /// - Parameter limit: how many lines at most.
  init(_ text: [UInt8], limit: Int) {
    var lines: [String] = []
    for line in text.prefix(64 << 10).split(whereSeparator: {
      $0 == 0x0A || $0 == 0x0C || $0 == 0x0D
    }) {
      guard lines.count < limit else { break }
      let trimmed = String(decoding: line, as: UTF8.self).trimmed
      if !trimmed.isEmpty { lines.append(trimmed) }
    }
    self.lines = lines
  }

  var words: [Words] { lines.map { Words($0) } }
}

extension StringProtocol {
  /// Without the white space around it.
  var trimmed: String {
    var scalars = Substring(self).unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace || first == "\u{FEFF}" {
      scalars.removeFirst()
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
