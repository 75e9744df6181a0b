/// The screens that a Markdown page quotes: a marker `<!-- screen: NAME -->`, then a code fence.
struct QuotedScreens {
  let page: String

  /// The screens by name, without the line feed of the last line; empty text where a marker has no fence.
  var screens: [String: String] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    var screens: [String: String] = [:]
    for (index, line) in lines.enumerated() {
      guard let name = Self.name(line) else { continue }
      let rest = lines[(index + 1)...].drop { $0.isEmpty }
      guard let fence = rest.first, fence.hasPrefix("```") else {
        screens[name] = ""
        continue
      }
      screens[name] = rest.dropFirst().prefix { !$0.hasPrefix("```") }.joined(separator: "\n")
    }
    return screens
  }

  private static func name(_ line: Substring) -> String? {
    let beginning = "<!-- screen: "
    guard line.hasPrefix(beginning), line.hasSuffix(" -->") else { return nil }
    return String(line.dropFirst(beginning.count).dropLast(4))
  }

  /// A screen as it is compared: blanks at the ends of lines and empty lines at the end do not show.
  static func comparable(_ screen: String) -> [String] {
    var lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
