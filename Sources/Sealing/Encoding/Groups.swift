/// Long texts as people read them to each other.
enum Groups {
  /// The text with a space after every four characters.
  static func ofFour(_ text: some StringProtocol) -> String {
    var groups = ""
    for (index, character) in text.enumerated() {
      if index > 0, index.isMultiple(of: 4) { groups.append(" ") }
      groups.append(character)
    }
    return groups
  }
}
