import HarmlessText

/// Divides a line of text at its spaces so that each part fits a width in columns.
enum Wrapping {
  static func lines(of text: DisplayText, width: Int) -> [DisplayText] {
    var result: [DisplayText] = []
    var line = DisplayText()
    for piece in text.string.split(separator: " ") {
      var word = DisplayText(untrusted: String(piece))
      if !line.isEmpty {
        if line.width + 1 + word.width <= width {
          line += " "
          line += word
          continue
        }
        result.append(line)
      }
      while word.width > width {
        // A wide character that does not fit whole goes on the next line.
        let part = word.prefix(columns: width)
        guard part.width > 0 else { break }
        result.append(part)
        word = word.dropFirst(columns: part.width)
      }
      line = word
    }
    if !line.isEmpty { result.append(line) }
    return result
  }
}

/// The lines of what a person wrote, each harmless; empty lines stay as divisions.
enum WrittenLines {
  static func of(_ text: String) -> [DisplayText] {
    var lines: [[UInt8]] = [[]]
    for byte in text.utf8 {
      if byte == 0x0A { lines.append([]) } else { lines[lines.count - 1].append(byte) }
    }
    var result = lines.map { line in
      DisplayText(untrustedUTF8: line.last == 0x0D ? Array(line.dropLast()) : line)
    }.map { line in line.string.utf8.allSatisfy { $0 == 0x20 } ? DisplayText() : line }
    while result.last?.isEmpty == true { result.removeLast() }
    return Array(result.drop { $0.isEmpty })
  }
}
