import CaseModel
import HarmlessText
import Qualifications

/// A cover on its way: what is known of each entry, and where it comes from.
public struct CoverForm: Sendable {
  /// The editions that may govern.
  public let catalog: EditionCatalog
  /// What is known, in the one spelling in which it is kept.
  public private(set) var answers: [CoverField: Answer] = [:]
  /// What the documents suggest; never taken without somebody's word.
  public private(set) var guesses: [CoverField: Guess] = [:]
  /// Numbers that cases of the docket have already.
  public let takenNumbers: Set<CaseNumber>
  /// Earlier decisions with their deficiencies and days, as a file told of them.
  private(set) var earlierFromFile: [EarlierDecision] = []
  /// Experience gained since, which only a file can tell.
  private(set) var newExperience: [Submission.NewExperience] = []

  /// A form of which nothing is known.
  public init(catalog: EditionCatalog, takenNumbers: Set<CaseNumber> = []) {
    self.catalog = catalog
    self.takenNumbers = takenNumbers
    if let next = NextNumber.after(takenNumbers) {
      suggest(.number, next.rawValue, from: "the numbers of the docket")
    }
  }

  /// What is known of one entry.
  public struct Answer: Hashable, Sendable {
    /// As it goes into the cover; empty where somebody said that there is none.
    public let text: String
    /// Where it comes from.
    public let origin: Origin
    /// Whether an option or a file said it, so that nobody is asked.
    var isGiven: Bool { origin == .option || origin == .file }
  }

  /// Where an answer comes from; what comes later here gives way to what comes earlier.
  public enum Origin: Int, Hashable, Sendable {
    case option, file, typed, guess
  }

  /// What the documents suggest.
  public struct Guess: Hashable, Sendable {
    /// The suggestion.
    public let text: String
    /// What it was read from, such as the name of a file.
    public let source: DisplayText
  }

  /// The text known of an entry; nil where nothing or "none" is.
  public subscript(field: CoverField) -> String? {
    answers[field].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  /// Takes an answer, unless it cannot stand there.
  ///
  /// - Returns: the reason why it was not taken; nil where it was.
  @discardableResult
  public mutating func set(
    _ field: CoverField, _ text: String, origin: Origin
  ) -> DisplayText? {
    let text = DisplayText(untrusted: text.trimmed).string
    if text.isEmpty || text == "-" {
      if isRequired(field) { return "\(field.title) cannot be left out." }
      answers[field] = Answer(text: "", origin: origin)
      return nil
    }
    switch reading(of: text, as: field) {
    case .failure(let fault): return fault.reason
    case .success(let kept):
      answers[field] = Answer(text: kept, origin: origin)
      return nil
    }
  }

  /// Forgets an answer.
  public mutating func clear(_ field: CoverField) { answers[field] = nil }

  /// Notes what a document suggests, where it is something that could stand there and nothing was suggested before.
  public mutating func suggest(_ field: CoverField, _ text: String?, from source: DisplayText) {
    guard let text, guesses[field] == nil, case .success(let kept) = reading(of: text, as: field)
    else { return }
    guesses[field] = Guess(text: kept, source: source)
  }

  /// Forgets what was suggested, for the documents have changed; what is not read from them is suggested anew.
  mutating func forgetGuesses() { guesses = guesses.filter { $0.key == .number } }

  /// Takes every suggestion for an entry of which nothing is known, as if somebody had confirmed it.
  public mutating func acceptGuesses() {
    for field in CoverField.allCases where answers[field] == nil && isApplicable(field) {
      if let guess = guesses[field] { set(field, guess.text, origin: .guess) }
    }
  }

  /// Takes what a file says, beneath what options have said.
  public mutating func take(_ cover: PartialCover) {
    for (field, text) in cover.entries where answers[field] == nil {
      set(field, text, origin: .file)
    }
    if answers[.earlier]?.origin != .option { earlierFromFile = cover.submission?.earlier ?? [] }
    newExperience = cover.submission?.newExperience ?? []
  }
}
