/// "The names of members of individual Boards are not released": no text for the agency names one (R33).
enum NoMemberNamed: Rule {
  static let number: String? = "R33"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .resultIssued(_, let result) = act.body, let board = proceedings.board else {
      return nil
    }
    let texts =
      result.reasons.values.map(FoldedWords.init)
      + [FoldedWords(result.guidance), FoldedWords(result.recommendations)]
    for member in board.members {
      let name = FoldedWords(member.name.string)
      if texts.contains(where: { $0.contains(name) }) { return .memberNamed(member.id) }
    }
    return nil
  }
}

extension Board {
  /// Members whose names stand in a text, whatever stands between their words and however they are spelled (R33).
  public func members(namedIn text: String) -> [Member] {
    let words = FoldedWords(text)
    return members.filter { words.contains(FoldedWords($0.name.string)) }
  }
}

/// The words of a text without regard to case and to what stands between them.
struct FoldedWords: Equatable {
  private let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether the words of a name follow each other here.
  func contains(_ name: FoldedWords) -> Bool {
    guard !name.words.isEmpty, words.count >= name.words.count else { return false }
    return (0...(words.count - name.words.count)).contains { start in
      words[start..<(start + name.words.count)].elementsEqual(name.words)
    }
  }
}
