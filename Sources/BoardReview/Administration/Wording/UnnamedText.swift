/// Texts of members without the members' names, which never leave the board (R33).
///
/// What might as well be somebody else's name is left alone; `WordingRemark` points to it.
struct UnnamedText {
  private let names: [[String]]
  private let surnames: Set<String>
  private let labels: Set<[String]>

  /// - Parameter candidate: whose text it is about; a surname that is the candidate's own, too, stays.
  init(without members: [Member], candidate: String = "") {
    let candidate = Set(TextWord.words(of: candidate).map(\.folded))
    names = members.map { TextWord.words(of: $0.name.string).map(\.folded) }.filter { !$0.isEmpty }
    surnames = Set(members.compactMap(\.surname)).subtracting(candidate)
    let short = members.map { TextWord.words(of: $0.id.rawValue).map(\.folded) }
    labels = Set(names + short + surnames.map { [$0] })
  }

  /// The text with every name in it replaced, and without names that stand before what somebody said.
  func callAsFunction(_ text: String) -> String {
    let words = TextWord.words(of: text)
    var result = ""
    var end = text.startIndex
    var index = 0
    while index < words.count {
      if let label = label(at: index, of: words, in: text) {
        result += text[end..<words[index].range.lowerBound]
        end = label.end
        index += label.count
        // What followed the name begins the line now.
        if let first = text[end...].first, first.isLowercase {
          result += first.uppercased()
          end = text.index(after: end)
        }
      } else if let count = name(at: index, of: words, in: text) {
        result += text[end..<words[index].range.lowerBound]
        let isStart = result.last { !$0.isWhitespace }.map { ".!?".contains($0) } ?? true
        result += isStart ? "A member" : "a member"
        end = words[index + count - 1].range.upperBound
        index += count
      } else {
        index += 1
      }
    }
    return result + text[end...]
  }

  /// "Reyes: …" at the beginning of a line, with what divides it from the words.
  private func label(
    at index: Int, of words: [TextWord], in text: String
  ) -> (count: Int, end: String.Index)? {
    let start = words[index].range.lowerBound
    let before = text[..<start].reversed().prefix { !$0.isNewline }
    guard before.allSatisfy({ $0.isWhitespace || "-–•*([".contains($0) }) else { return nil }
    for count in 1...max(1, labels.map(\.count).max() ?? 1) where index + count <= words.count {
      let found = words[index..<index + count]
      guard labels.contains(found.map(\.folded)), let last = found.last else { continue }
      let rest = text[last.range.upperBound...].drop { $0 == " " }
      guard rest.first == ":" else { continue }
      let end = rest.dropFirst().drop { $0 == " " }.startIndex
      return (count, end)
    }
    return nil
  }

  /// How many words from here on are a member's name: the whole of it, or a surname that can be nobody else's.
  private func name(at index: Int, of words: [TextWord], in text: String) -> Int? {
    let rest = words[index...].map(\.folded)
    if let name = names.first(where: { rest.starts(with: $0) }) { return name.count }
    if Self.titles.contains(rest[0]), rest.count > 1, surnames.contains(rest[1]),
      Self.isJoined(words[index], words[index + 1], in: text)
    {
      return 2
    }
    guard surnames.contains(rest[0]), words[index].isCapitalized else { return nil }
    if index > 0, Self.isJoined(words[index - 1], words[index], in: text),
      words[index - 1].isCapitalized, !Self.particles.contains(words[index - 1].folded)
    {
      return nil
    }
    if index + 1 < words.count, Self.isJoined(words[index], words[index + 1], in: text),
      words[index + 1].isCapitalized
    {
      return nil
    }
    return 1
  }

  /// Whether nothing but a full stop and spaces divides two words.
  private static func isJoined(_ first: TextWord, _ second: TextWord, in text: String) -> Bool {
    let between = text[first.range.upperBound..<second.range.lowerBound]
    return between.allSatisfy { $0 == " " } || titles.contains(first.folded) && between == ". "
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "member"]
  /// What can stand with a capital before a name without being a part of it.
  private static let particles: Set<String> = [
    "and", "as", "both", "but", "for", "if", "like", "may", "neither", "per", "since", "that",
    "then", "though", "to", "what", "when", "where", "while", "with",
  ]
}

/// A run of letters and digits of a text, as the rule that looks for names sees it.
struct TextWord {
  let range: Range<String.Index>
  let folded: String
  let isCapitalized: Bool

  static func words(of text: String) -> [TextWord] {
    text.split { !$0.isLetter && !$0.isNumber }.map {
      TextWord(
        range: $0.startIndex..<$0.endIndex, folded: $0.lowercased(),
        isCapitalized: $0.first?.isUppercase == true)
    }
  }
}

extension Member {
  /// The last word of the name in small letters, without what is added to names.
  var surname: String? {
    TextWord.words(of: name.string).map(\.folded).last {
      $0.count > 1 && !["jr", "sr", "ii", "iii", "iv"].contains($0)
    }
  }
}
