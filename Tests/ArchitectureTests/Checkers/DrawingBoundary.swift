/// What keeps text that was not filtered off the screen: the signatures of the targets on the way.
enum DrawingBoundary {
  /// Types in which unfiltered text could be handed over.
  static let rawTypes = [
    "String", "Substring", "StaticString", "Character", "StringProtocol", "UInt8", "UInt32",
    "Unicode.Scalar",
  ]

  /// Public functions and initializers that take such a type, as `name: type`; reading one out is no danger.
  static func takingRawText(in source: String) -> [String] {
    declarations(in: source).flatMap { declaration in
      let parameters = declaration.split(separator: "->").first.map(String.init) ?? ""
      return rawTypes.filter { parameters.hasWord($0) }.map { "\(name(of: declaration)): \($0)" }
    }
  }

  /// The text of every public function, initializer and subscript up to its body, on one line.
  private static func declarations(in source: String) -> [String] {
    let lines = source.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.hasPrefix("//") }
    var found: [String] = []
    for (index, line) in lines.enumerated() where line.hasPrefix("public ") {
      guard ["func ", "init(", "init?(", "subscript("].contains(where: line.contains) else {
        continue
      }
      var text = ""
      for part in lines[index...] {
        text += part + " "
        if part.contains("{") { break }
      }
      found.append(String(text.prefix { $0 != "{" }))
    }
    return found
  }

  private static func name(of declaration: String) -> String {
    let head = declaration.prefix { $0 != "(" && $0 != "<" }
    return head.split(separator: " ").last.map(String.init) ?? ""
  }
}

extension String {
  fileprivate func hasWord(_ word: String) -> Bool {
    ranges(of: word).contains { range in
      let before = range.lowerBound == startIndex ? " " : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? " " : self[range.upperBound]
      return !before.isLetter && !after.isLetter && !after.isNumber
    }
  }
}
