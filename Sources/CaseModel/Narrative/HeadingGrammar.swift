import Qualifications

/// What a heading of a section looks like: an optional number part, a name of the edition, and nothing else.
///
/// "ECQ 2: LEADING PEOPLE", "II. Leading People", "Executive Core Qualification 2 - Leading People".
struct HeadingGrammar {
  /// What a line says if it is a heading.
  struct Reading: Equatable {
    /// The core qualification whose name it carries.
    let qualification: Int
    /// The number it carries; nil where it has none.
    let number: Int?
    /// Whether it says that a section goes on.
    let isContinuation: Bool
  }

  private let names: [(words: [[UInt8]], qualification: Int)]
  /// The words with which a name begins.
  private let firstWords: Set<[UInt8]>
  /// The small letters and digits with which a heading may begin.
  private let initials: Set<UInt8>
  /// In bytes: no longer text can be a heading.
  let longest: Int

  init(edition: Edition) {
    // The longest first: "Building Coalitions/Communication" begins with a name of its own.
    names = edition.coreQualifications.flatMap { qualification in
      qualification.headingNames.compactMap { name in
        HeadingWords(Array(name.utf8)[...]).map { ($0.words, qualification.number) }
      }
    }.sorted { $0.words.count > $1.words.count }
    firstWords = Set(names.compactMap(\.words.first))
    initials = Set(firstWords.union(Self.firstWordsOfNumbers).compactMap(\.first))
    let names = edition.coreQualifications.flatMap(\.headingNames)
    longest = (names.map(\.utf8.count).max() ?? 0) * 2 + 60
  }

  /// Reads a text that stands alone; nil where it is no heading.
  func read(_ text: ArraySlice<UInt8>) -> Reading? {
    guard text.count <= longest, let words = HeadingWords(text)?.words else { return nil }
    var rest = words[...]
    let number = Self.takeNumberPart(&rest)
    for name in names where rest.starts(with: name.words) {
      var tail = rest.dropFirst(name.words.count)
      let isContinuation = Self.takeContinuation(&tail)
      let numberBehind = number == nil ? Self.takeNumberPart(&tail) : nil
      guard tail.isEmpty else { continue }
      return Reading(
        qualification: name.qualification, number: number ?? numberBehind,
        isContinuation: isContinuation)
    }
    return nil
  }

  /// Whether a text begins as a heading may: with a name, a label or a number; a quick look at its first word.
  func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    guard Letter.isAlphanumeric(first) else { return first == UInt8(ascii: "(") }
    guard initials.contains(Letter.isUpper(first) ? first | 0x20 : first) else { return false }
    let isDigits = Letter.isDigit(first)
    let word = text.prefix(13).prefix {
      Letter.isAlphanumeric($0) && Letter.isDigit($0) == isDigits
    }.map { Letter.isUpper($0) ? $0 | 0x20 : $0 }
    return Self.firstWordsOfNumbers.contains(word) || firstWords.contains { $0.starts(with: word) }
  }

  private static let firstWordsOfNumbers = Set(labels.compactMap(\.first)).union(numerals.keys)

  private static let labels: [[[UInt8]]] = [
    "executive core qualification ecq", "executive core qualification", "core qualification",
    "qualification", "ecq", "section", "part",
  ].map { $0.utf8.split(separator: 0x20).map(Array.init) }

  private static let continuations: [[UInt8]] =
    ["continued", "cont", "contd"].map { Array($0.utf8) }

  private static let numerals: [[UInt8]: Int] = {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    var numerals: [[UInt8]: Int] = [:]
    for number in 1...10 {
      numerals[Array(words[number - 1].utf8)] = number
      numerals[Array(romans[number - 1].utf8)] = number
      numerals[Array("\(number)".utf8)] = number
      numerals[Array("0\(number)".utf8)] = number
    }
    return numerals
  }()

  /// Takes a label and a number, or either alone, from the front.
  private static func takeNumberPart(_ words: inout ArraySlice<[UInt8]>) -> Int? {
    if let label = labels.first(where: words.starts(with:)) {
      words = words.dropFirst(label.count)
      if let word = words.first, word == Array("no".utf8) || word == Array("number".utf8) {
        words = words.dropFirst()
      }
    }
    guard let word = words.first, let number = numerals[word] else { return nil }
    words = words.dropFirst()
    return number
  }

  private static func takeContinuation(_ words: inout ArraySlice<[UInt8]>) -> Bool {
    guard let word = words.first, continuations.contains(word) else { return false }
    words = words.dropFirst()
    return true
  }
}
