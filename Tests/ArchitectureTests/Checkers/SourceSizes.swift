/// The sizes of source files in lines.
struct SourceSizes {
  /// No file is longer, unless the table below says why.
  static let limit = 300
  /// The median is below this.
  static let medianLimit = 100
  /// Longer files by path, each with its reason.
  static let reasons: [String: String] = [:]

  let lines: [String: Int]

  /// Files that are too long and have no reason.
  func tooLong(except reasons: [String: String]) -> [String] {
    lines.filter { $0.value > Self.limit && reasons[$0.key] == nil }.keys.sorted()
  }

  /// The median; 0 where there are no files.
  var median: Int {
    let sorted = lines.values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// How many lines a text has; the last one counts without a line feed too.
  static func count(_ text: String) -> Int {
    text.utf8.count { $0 == 0x0A } + (text.utf8.last == 0x0A || text.isEmpty ? 0 : 1)
  }
}
