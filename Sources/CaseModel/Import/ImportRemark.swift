import HarmlessText

/// Something in which a text differs, or may differ, from the original it was made of.
public struct ImportRemark: Hashable, Sendable {
  /// The stable name of what was found, as its finding carries it.
  public let check: String
  /// How grave it is.
  public let severity: Finding.Severity
  /// For a list, in a few words: "3 pages without text".
  public let words: DisplayText
  /// For a report, as one sentence.
  public let sentence: DisplayText
}

extension ImportRemark {
  /// "1 page", "3 pages".
  static func count(_ number: Int, _ one: String, _ many: String) -> DisplayText {
    "\(number) \(number == 1 ? one : many)"
  }

  /// "page 4", "pages 1 to 3 and 7".
  static func pages(_ pages: [Int]) -> DisplayText {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let words: [DisplayText] = runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)"
    }
    let head: DisplayText = pages.count == 1 ? "page " : "pages "
    guard let last = words.last, words.count > 1 else { return head + words.joined() }
    return head + words.dropLast().joined(separator: ", ") + " and " + last
  }
}
