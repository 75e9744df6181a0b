/// A line as its words: lower case, without accents, everything between letters and digits gone.
struct Words: Hashable, Sendable {
  let list: [String]

  init(_ text: some StringProtocol) {
    var list: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "A"..."Z": word += scalar.properties.lowercaseMapping
      case "'", "\u{2019}": continue
      default:
        if let plain = LatinLetters.plain(scalar) {
          word += plain.lowercased()
        } else if scalar.properties.canonicalCombiningClass == .notReordered, !word.isEmpty {
          list.append(word)
          word = ""
        }
      }
    }
    if !word.isEmpty { list.append(word) }
    self.list = list
  }

  /// Whether these words stand in it next to each other.
  func contains(_ phrase: Words) -> Bool {
    guard !phrase.list.isEmpty, phrase.list.count <= list.count else { return false }
    return (0...(list.count - phrase.list.count)).contains {
      list[$0..<($0 + phrase.list.count)].elementsEqual(phrase.list)
    }
  }

  /// Words of a file's name: an inner capital begins a word too, so that "ThibodeauxResume" has two.
  init(fileName name: String) {
    var spaced = ""
    var previous: Character = " "
    for character in name {
      if character.isUppercase, previous.isLowercase { spaced.append(" ") }
      spaced.append(character)
      previous = character
    }
    self.init(spaced)
  }
}
