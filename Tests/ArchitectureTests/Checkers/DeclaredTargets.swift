/// What Package.swift declares, read as text.
struct DeclaredTargets {
  let manifest: String

  /// Takes the manifest's text; where its lines are broken makes no difference.
  init(manifest: String) {
    self.manifest = manifest.split { $0.isWhitespace }.joined(separator: " ")
      .replacing("( ", with: "(")
  }

  /// The dependencies of a target by their names; nil where it is not declared.
  func dependencies(of target: String) -> Set<String>? {
    let beginnings = [
      "pure(\"\(target)\",", "shell(\"\(target)\",", "target(name: \"\(target)\"",
      "Target(name: \"\(target)\"",
    ]
    for beginning in beginnings {
      guard let start = manifest.range(of: beginning)?.upperBound else { continue }
      guard let list = list(after: start) else { return [] }
      return Self.names(in: list)
    }
    return nil
  }

  /// What stands between the next brackets of the same declaration.
  private func list(after start: String.Index) -> Substring? {
    var open: String.Index?
    var depth = 0
    var parentheses = 1
    for index in manifest[start...].indices {
      switch manifest[index] {
      case "(": parentheses += 1
      case ")":
        parentheses -= 1
        if parentheses == 0 { return nil }
      case "[":
        if depth == 0 { open = index }
        depth += 1
      case "]":
        depth -= 1
        if depth == 0, let open { return manifest[open...index] }
      default: break
      }
    }
    return nil
  }

  private static func names(in list: Substring) -> Set<String> {
    var names = Set(quoted(in: list).filter { !$0.hasPrefix("swift-") })
    // The dependencies that the manifest keeps in constants.
    if list.contains("crypto,") || list.contains("crypto]") { names.insert("Crypto") }
    if list.contains("cryptoExtras") { names.insert("CryptoExtras") }
    if list.contains("mustache") { names.insert("Mustache") }
    return names
  }

  /// Every text between quotation marks.
  static func quoted(in text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}
