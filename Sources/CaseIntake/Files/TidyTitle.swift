import HarmlessText

/// A title made of the name of a file: "02_Thibodeaux-ECQ_Narrative.final.pdf" gives "Thibodeaux ECQ Narrative final".
public enum TidyTitle {
  /// The title; the name itself where nothing would be left of it.
  public static func make(from name: String) -> DisplayText {
    var words = spaced(stem(of: name)).split(separator: " ").map(String.init)
    // "01", "2)" or "3." in front only orders the files of a folder.
    while words.count > 1, let first = words.first, isOrdinal(first) || isForwarding(first) {
      words.removeFirst()
    }
    guard let first = words.first else { return DisplayText(untrusted: name) }
    words[0] = first.prefix(1).uppercased() + first.dropFirst()
    return DisplayText(untrusted: words.joined(separator: " "))
  }

  private static func stem(of name: String) -> String {
    guard FileStanding(name: name) != .unknown, let dot = name.lastIndex(of: "."),
      dot != name.startIndex
    else { return name }
    return String(name[..<dot])
  }

  /// Low lines, plus signs and dots as spaces; hyphens too, unless they stand between digits, as in a number or a day.
  private static func spaced(_ stem: String) -> String {
    let characters = Array(stem)
    var result = ""
    for (index, character) in characters.enumerated() {
      switch character {
      case "_", "+", ".", "\t": result.append(" ")
      case "-":
        let isInNumber =
          index > 0 && index + 1 < characters.count
          && (characters[index - 1].isNumber || characters[index + 1].isNumber)
        result.append(isInNumber ? "-" : " ")
      default: result.append(character)
      }
    }
    return result
  }

  /// What programs for mail put before the name of what was sent on.
  private static func isForwarding(_ word: String) -> Bool {
    ["fw", "fwd"].contains(word.lowercased())
  }

  private static func isOrdinal(_ word: String) -> Bool {
    let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = word.utf8.dropFirst(digits.count)
    guard (1...2).contains(digits.count) else { return false }
    return rest.isEmpty || (rest.count == 1 && (rest.first == 0x29 || rest.first == 0x2D))
  }
}
