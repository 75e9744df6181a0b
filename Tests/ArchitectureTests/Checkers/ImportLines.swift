/// The modules that a Swift file imports.
enum ImportLines {
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]
  private static let access: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]

  /// The names of the modules, each once, submodules without their parent's rest.
  static func modules(in source: String) -> Set<String> {
    var modules: Set<String> = []
    for line in source.split(separator: "\n") {
      for part in line.split(separator: ";") {
        if let module = module(in: part) { modules.insert(module) }
      }
    }
    return modules
  }

  private static func module(in line: Substring) -> String? {
    var words = line.split(whereSeparator: \.isWhitespace)[...]
    while let word = words.first, word.hasPrefix("@") || access.contains(word) {
      words = words.dropFirst()
    }
    guard words.popFirst() == "import" else { return nil }
    if let word = words.first, kinds.contains(word) { words = words.dropFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }
}
