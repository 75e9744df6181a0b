import HarmlessText
import TextScreen

/// What a scripted session does, one step to a line.
struct Script {
  enum Step: Equatable {
    /// Keys by their names.
    case keys([Key])
    /// Text typed character by character.
    case type(String)
    /// Text pasted at once.
    case paste(String)
    /// This must be on the screen.
    case expect(String)
    /// This must not be on the screen.
    case refute(String)
    /// The screen is printed.
    case screen
    /// The session ends and another begins, as this person.
    case person(String)
    /// So many seconds pass in which nothing is pressed.
    case wait(Int)
    /// The window has another size.
    case resize(Size)
  }

  let steps: [(line: Int, step: Step)]

  /// Reads a script; blank lines and those that begin with `#` say nothing.
  ///
  /// - Throws: `SessionError` with the line that is no step.
  init(_ text: String, file: DisplayText) throws(SessionError) {
    var steps: [(Int, Step)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(separator: " ", maxSplits: 1)
      guard let verb = words.first, !verb.hasPrefix("#") else { continue }
      let rest = words.count > 1 ? String(words[1]) : ""
      guard let step = Self.step(String(verb), rest) else {
        throw SessionError(
          "\(file), line \(index + 1): “\(line)” is no step of a script.", .validationFailure)
      }
      steps.append((index + 1, step))
    }
    self.steps = steps
  }

  private static func step(_ verb: String, _ rest: String) -> Step? {
    switch verb {
    case "keys":
      let keys = rest.split(separator: " ").map { Key(parsing: String($0)) }
      return keys.contains(nil) ? nil : .keys(keys.compactMap { $0 })
    case "type": return .type(rest)
    case "paste":
      return .paste(
        rest.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n"))
    case "expect": return .expect(rest)
    case "refute": return .refute(rest)
    case "screen": return .screen
    case "as": return .person(rest)
    case "wait": return Int(rest).flatMap { (1...100_000).contains($0) ? .wait($0) : nil }
    case "resize": return Size(parsing: rest).map(Step.resize)
    default: return nil
    }
  }
}

extension Size {
  /// Columns and rows, as in `80x24`.
  init?(parsing text: String) {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...1000).contains(parts[0]), (1...1000).contains(parts[1]) else {
      return nil
    }
    self.init(columns: parts[0], rows: parts[1])
  }
}
