/// The files that a C source embeds, as its `#embed` lines and its table name them.
struct EmbeddedFiles {
  let source: String

  /// The paths of the `#embed` lines behind a prefix, in their order.
  func embedded(beneath prefix: String) -> [String] {
    lines(beginningWith: "#embed ").compactMap { path in
      path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }
  }

  /// The paths of the table's rows, in their order.
  var table: [String] { lines(beginningWith: "  {\"") }

  private func lines(beginningWith beginning: String) -> [String] {
    source.split(separator: "\n").filter { $0.hasPrefix(beginning) }.compactMap {
      DeclaredTargets.quoted(in: $0).first
    }
  }
}
