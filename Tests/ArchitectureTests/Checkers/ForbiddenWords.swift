/// Words that no source may contain, found line by line.
enum ForbiddenWords {
  /// Ways around the compiler's checks, ways to crash, and work that is not done.
  static let inSources = [
    "try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "TODO", "FIXME",
  ]

  /// Folders of somebody's machine; written in two parts, so that this file does not contain them.
  static let hostPaths = ["home", "root", "work", "Users"].map { "/" + $0 + "/" }

  /// The places of forbidden words, as `line: word`.
  static func found(_ words: [String], in text: String) -> [String] {
    var found: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for word in words where line.contains(word) { found.append("line \(index + 1): \(word)") }
    }
    return found
  }

  /// Host paths; addresses such as `https://x.org/home/` and parts of longer words are none.
  static func foundHostPaths(in text: String) -> [String] {
    var found: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for path in hostPaths where contains(line, path) {
        found.append("line \(index + 1): \(path)")
      }
    }
    return found
  }

  private static func contains(_ line: Substring, _ path: String) -> Bool {
    line.ranges(of: path).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && !"./_-~$}*".contains(before)
    }
  }
}
