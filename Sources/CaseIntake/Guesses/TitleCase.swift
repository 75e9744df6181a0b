/// Lines set in capitals, as a person would write them.
enum TitleCase {
  /// "DEPARTMENT OF THE TREASURY" as "Department of the Treasury"; a line with small letters stays as it is.
  static func relaxed(_ line: String) -> String {
    guard !line.unicodeScalars.contains(where: { $0.properties.isLowercase }) else { return line }
    let words = line.split(separator: " ", omittingEmptySubsequences: true)
    return words.enumerated().map { index, word in
      let lower = word.lowercased()
      if index > 0, small.contains(lower) { return lower }
      return capitalized(String(word))
    }.joined(separator: " ")
  }

  /// Small after its first letter, after hyphens and apostrophes too; "P.E." and "II" stay.
  private static func capitalized(_ word: String) -> String {
    if word.contains("."), word.count <= 6 { return word }
    if numerals.contains(word) { return word }
    var result = ""
    var begins = true
    for character in word {
      result += begins ? character.uppercased() : character.lowercased()
      begins = !(character.isLetter || character.isNumber)
    }
    return result
  }

  private static let small: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "by", "with",
  ]
  private static let numerals: Set<String> = ["II", "III", "IV", "VI", "VII", "VIII"]
}
