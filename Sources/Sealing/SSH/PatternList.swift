/// Patterns as ssh_config(5) has them: `*` is any text, `?` any one byte, `!` in front excludes whatever else matches.
struct PatternList {
  private let patterns: [(isNegated: Bool, pattern: [UInt8])]

  init(_ patterns: [String]) {
    self.patterns = patterns.map {
      $0.utf8.first == UInt8(ascii: "!")
        ? (true, Array($0.utf8.dropFirst())) : (false, Array($0.utf8))
    }
  }

  func matches(_ text: String) -> Bool {
    let text = Array(text.utf8)
    var isMatched = false
    for (isNegated, pattern) in patterns where Self.matches(text, pattern) {
      if isNegated { return false }
      isMatched = true
    }
    return isMatched
  }

  /// Goes back to the last asterisk only, so that no pattern takes more than the product of the lengths.
  private static func matches(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
    var (place, position) = (0, 0)
    var star: (place: Int, position: Int)?
    while position < text.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        star = (place, position)
        place += 1
      } else if place < pattern.count,
        pattern[place] == UInt8(ascii: "?") || pattern[place] == text[position]
      {
        place += 1
        position += 1
      } else if let last = star {
        star = (last.place, last.position + 1)
        place = last.place + 1
        position = last.position + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
