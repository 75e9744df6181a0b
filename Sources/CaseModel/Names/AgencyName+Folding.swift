extension AgencyName {
  /// Lower case, words of letters and digits joined by one space, "&" as "and", leading "the" and "U.S." left out.
  static func fold(_ written: String) -> String {
    var words = words(of: written)
    while let first = words.first, words.count > 1 {
      if first == "the" || first == "us" {
        words.removeFirst()
      } else if words.count > 2, first == "united", words[1] == "states" {
        words.removeFirst(2)
      } else {
        break
      }
    }
    return words.joined(separator: " ")
  }

  /// Full stops and apostrophes vanish ("U.S.", "Veterans'"); every other sign parts words.
  private static func words(of written: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in written.lowercased().unicodeScalars {
      switch scalar {
      case ".", "'", "\u{2019}", "\u{2018}": continue
      case "&":
        if !word.isEmpty { words.append(word) }
        words.append("and")
        word = ""
      case _
      where scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered:
        word.unicodeScalars.append(scalar)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
