/// Findings as they come: the first are kept, all are counted, and the verdicts rest on all.
struct FindingList {
  private(set) var kept: [BagFinding] = []
  private(set) var counts: [BagFinding.Kind: Int] = [:]
  private(set) var total = 0
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var isComplete = true
  private(set) var isIntact = true
  private(set) var isSafe = true
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Adds a finding; what it is about is made only where it will be kept.
  mutating func add(
    _ kind: BagFinding.Kind, as severity: BagFinding.Severity? = nil,
    file: @autoclosure () -> BagPath? = nil, line: Int? = nil,
    _ detail: @autoclosure () -> BagFinding.Detail? = nil
  ) {
    let severity = severity ?? kind.severity
    counts[kind, default: 0] += 1
    total += 1
    if kind.deniesSafety { isSafe = false }
    switch severity {
    case .error:
      errors += 1
      if kind.deniesOnlyValidity {
        isIntact = false
      } else if !kind.deniesOnlySafety {
        isComplete = false
      }
    case .warning: warnings += 1
    case .note: break
    }
    // Notes and warnings must not crowd out what makes the bag invalid.
    let room = severity == .error ? limit : limit / 2
    guard kept.count < room else { return }
    kept.append(BagFinding(kind, severity, file: file(), line: line, detail()))
  }

  /// The refusal of a listed file; links and special files are no safer for being listed.
  mutating func denySafety() { isSafe = false }

  /// By kind, then file, then line.
  func sorted() -> [BagFinding] {
    let order = Dictionary(
      uniqueKeysWithValues: BagFinding.Kind.allCases.enumerated().map { ($1, $0) })
    return kept.sorted { left, right in
      if left.severity != right.severity { return left.severity < right.severity }
      if left.kind != right.kind {
        return order[left.kind, default: 0] < order[right.kind, default: 0]
      }
      let (one, other) = (left.file?.bytes ?? [], right.file?.bytes ?? [])
      if one != other { return one.lexicographicallyPrecedes(other) }
      return (left.line ?? 0) < (right.line ?? 0)
    }
  }
}
