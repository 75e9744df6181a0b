/// The name that stands at the head of a statement or résumé; only ever a suggestion.
public enum CandidateGuess {
  /// The name; nil where no line looks like one.
  public static func make(from text: [UInt8]) -> String? {
    let opening = OpeningLines(text, limit: 8)
    if let labelled = LabelledLines(opening).value(of: ["Candidate", "Name", "Name of candidate"]) {
      return name(in: labelled)
    }
    for line in opening.lines.prefix(6) {
      if let name = name(in: line) { return name }
    }
    return nil
  }

  /// Two to five words, each a name or an initial; what stands behind a comma are titles.
  private static func name(in line: String) -> String? {
    let plain = line.split(separator: ",").first.map { $0.trimmed } ?? ""
    let words = plain.split(separator: " ")
    guard (2...5).contains(words.count), words.allSatisfy(isNameWord),
      words.contains(where: { $0.count > 2 })
    else { return nil }
    let folded = Words(plain)
    guard !folded.list.contains(where: { notNames.contains($0) }) else { return nil }
    return TitleCase.relaxed(plain)
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    let letters = word.allSatisfy { $0.isLetter || ".'\u{2019}-".contains($0) }
    return letters && (first.isUppercase || particles.contains(String(word)))
  }

  private static let particles: Set<String> = [
    "de", "da", "del", "van", "von", "der", "la", "di", "al",
  ]
  private static let notNames: Set<String> = [
    "executive", "core", "qualifications", "qualification", "statement", "narrative", "director",
    "deputy", "assistant", "associate", "administrator", "office", "department", "agency",
    "administration", "bureau", "service", "senior", "program", "summary", "introduction", "resume",
    "curriculum", "vitae", "supplemental", "of", "the", "for", "and", "announcement", "vacancy",
    "leading", "change", "people", "results", "driven", "business", "acumen", "building",
    "coalitions", "board", "memorandum", "application", "development", "plan", "commission",
    "united", "states", "washington", "confidential", "page", "ecq", "ecqs",
  ]
}
