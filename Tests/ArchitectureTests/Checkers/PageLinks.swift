/// The links of a Markdown page that lead to files of the project.
enum PageLinks {
  /// The targets as written, without what follows `#`; addresses of the web are left out.
  static func relative(in page: String) -> [String] {
    var targets: [String] = []
    for piece in page.split(separator: "](", omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: ")") else { continue }
      let target = piece[..<end].prefix { $0 != "#" }
      if !target.isEmpty, !target.contains("://"), !target.hasPrefix("mailto:") {
        targets.append(String(target))
      }
    }
    return targets
  }
}
