/// Texts of members without the members' names, which never leave the board (R33).
struct UnnamedText {
  private let names: [[String]]

  init(without names: [String]) {
    self.names = names.map { Self.words($0).map { $0.folded } }.filter { !$0.isEmpty }
  }

  /// The text with every whole name in it replaced, however it is spelled or spaced.
  func callAsFunction(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = firstName(in: rest) {
      result += rest[..<found.lowerBound]
      let isStart = result.last { !$0.isWhitespace }.map { ".!?".contains($0) } ?? true
      result += isStart ? "A member" : "a member"
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private func firstName(in text: Substring) -> Range<Substring.Index>? {
    let words = Self.words(text)
    for start in words.indices {
      for name in names where start + name.count <= words.count {
        let candidate = words[start..<start + name.count]
        if candidate.map(\.folded) == name, let first = candidate.first, let last = candidate.last {
          return first.range.lowerBound..<last.range.upperBound
        }
      }
    }
    return nil
  }

  private struct Word {
    let range: Range<String.Index>
    let folded: String
  }

  /// The runs of letters and digits of a text, as the rule that looks for names sees them.
  private static func words(_ text: some StringProtocol) -> [Word] {
    text.split { !$0.isLetter && !$0.isNumber }.map {
      Word(range: $0.startIndex..<$0.endIndex, folded: $0.lowercased())
    }
  }
}
