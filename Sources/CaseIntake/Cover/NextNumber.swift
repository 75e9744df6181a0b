import CaseModel

/// The number that would come next in a docket.
enum NextNumber {
  /// The greatest number with its last digits counted on by one; nil where no number ends in digits.
  static func after(_ taken: Set<CaseNumber>) -> CaseNumber? {
    guard let greatest = taken.max() else { return nil }
    let text = greatest.rawValue
    let digits = String(text.reversed().prefix { ("0"..."9").contains($0) }.reversed())
    guard digits.utf8.count <= 9, let value = Int(digits) else { return nil }
    let next = "\(value + 1)"
    let padding = String(repeating: "0", count: max(0, digits.utf8.count - next.utf8.count))
    return CaseNumber(text.dropLast(digits.count) + padding + next)
  }
}
