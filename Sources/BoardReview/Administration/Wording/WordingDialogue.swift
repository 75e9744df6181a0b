import HarmlessText

/// The words of a result, looked over and changed line by line at a terminal, until they are issued or left.
///
/// A value: a line goes in and says what to show; nothing is asked for twice because of a slip.
public struct WordingDialogue: Sendable {
  /// The words as they stand.
  public private(set) var words: ResultWording
  let outcome: Outcome
  let entries: [Entry]
  let proceeding: Proceeding
  let candidate: String
  /// What a line means now.
  private(set) var state = State.choosing
  let given: ResultWording
  let isProposed: Bool

  /// Something that can be changed, by its number from 1.
  enum Entry: Hashable, Sendable {
    case text(WordingField, title: DisplayText)
    case deficiencies
    case presentation
  }

  enum State: Hashable, Sendable {
    case choosing
    /// Lines of a new text so far.
    case writing(WordingField, [String])
    case numbering
    case leaving
  }

  /// What follows a line.
  public enum Step: Hashable, Sendable {
    /// The page is to be shown, then the prompt.
    case page
    /// These lines are to be shown, then the prompt.
    case say([DisplayText])
    /// The prompt alone.
    case next
    /// The words were confirmed with the word that issues them.
    case issue
    case quit
  }

  /// Begins with words.
  ///
  /// - Parameters:
  ///   - qualifications: of the edition that governs; an approval asks for none of them (R26).
  ///   - isProposed: whether the words are those of the ballots.
  public init(
    _ words: ResultWording, outcome: Outcome, on proceeding: Proceeding,
    qualifications: [(number: Int, name: DisplayText)], candidate: String,
    isProposed: Bool = false
  ) {
    self.words = words
    self.isProposed = isProposed
    given = words
    self.outcome = outcome
    self.proceeding = proceeding
    self.candidate = candidate
    let recommendations = Entry.text(.recommendations, title: "Recommended training or experience")
    guard outcome == .disapproved else {
      entries = [recommendations]
      return
    }
    let reasons = qualifications.map {
      Entry.text(.reasons($0.number), title: "ECQ \($0.number), \($0.name): specific reasons")
    }
    entries =
      reasons + [
        .text(.guidance, title: "Guidance"), recommendations, .deficiencies, .presentation,
      ]
  }

  /// Takes a line as it was typed, with or without its line feed.
  public mutating func take(_ line: String) -> Step {
    let line = line.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
    let text = line.drop { $0.isWhitespace }
    switch state {
    case .choosing: return choose(String(text.prefix { !$0.isWhitespace }))
    case .writing(let field, let lines): return write(String(line), after: lines, in: field)
    case .numbering: return number(text)
    case .leaving:
      state = .choosing
      return text.lowercased() == "q" ? .quit : .page
    }
  }

  /// Takes an interruption: what is being written is left as it stood; the words are given up only when asked again.
  public mutating func interrupt() -> Step {
    switch state {
    case .writing, .numbering:
      state = .choosing
      return .page
    case .choosing: return take("q")
    case .leaving: return .quit
    }
  }

  private mutating func choose(_ answer: String) -> Step {
    switch answer {
    case "ISSUE": return whyNot.map { .say([$0]) } ?? .issue
    case "": return .page
    case "q", "Q":
      guard words != given else { return .quit }
      state = .leaving
      return .next
    case "?": return .say(Self.help)
    default: break
    }
    guard let number = Int(answer), entries.indices.contains(number - 1) else {
      return .say(["! Type a number from 1 to \(entries.count), ISSUE, ? or q."])
    }
    switch entries[number - 1] {
    case .text(let field, _):
      state = .writing(field, [])
      return .say([
        "Write the new words; a line with only a full stop ends them.",
        "Enter at once keeps what stands, - alone leaves it out.",
      ])
    case .deficiencies:
      state = .numbering
      return .next
    case .presentation:
      words.presentationInadequate.toggle()
      return .page
    }
  }

  private mutating func write(
    _ line: String, after lines: [String], in field: WordingField
  ) -> Step {
    if lines.isEmpty, line.isBlank || line == "-" {
      state = .choosing
      if line == "-" { words[field] = "" }
      return .page
    }
    guard line == "." else {
      state = .writing(field, lines + [line])
      return .next
    }
    state = .choosing
    if !lines.isEmpty { words[field] = lines.joined(separator: "\n") }
    return .page
  }

  private mutating func number(_ text: Substring) -> Step {
    if text.isEmpty || text == "-" {
      state = .choosing
      if text == "-" { words.deficiencies = [] }
      return .page
    }
    let known = Set(
      entries.compactMap { if case .text(.reasons(let number), _) = $0 { number } else { nil } })
    let parts = text.split { $0.isWhitespace || $0 == "," }
    let numbers = Set(parts.compactMap { Int($0) }.filter(known.contains))
    guard numbers.count == parts.count else {
      let list = known.sorted().map { "\($0)" as DisplayText }.joined(separator: ", ")
      return .say(["! Each once, of \(list), with blanks between them."])
    }
    state = .choosing
    words.deficiencies = numbers.sorted()
    return .page
  }

  /// What stands against issuing these words; nil where nothing does.
  private var whyNot: DisplayText? {
    let texts = words.fields.map { words[$0] }.joined(separator: "\n\n")
    if outcome == .disapproved, !words.hasReasons {
      return "! \(RefusalReason.disapprovalWithoutReasons.message) (R25)"
    }
    let named = proceeding.members.first {
      FoldedWords(texts).contains(FoldedWords($0.name.string))
    }
    return named.map { "! \(RefusalReason.memberNamed($0.id).message) (R33)" }
  }

  private static let help: [DisplayText] = [
    "The words come from the ballots; what you change goes into the result, the ballots stay.",
    "A number changes what stands under it. ISSUE, in capitals, puts the result on record.",
    "An empty line shows the page again; q leaves with nothing issued.",
  ]
}
