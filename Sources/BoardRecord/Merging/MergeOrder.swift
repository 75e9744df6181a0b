import BoardReview

/// Statements in an order in which each comes after those that it names, so that a merge can be cut off between any two.
///
/// Chain by chain an opening could arrive before the ballots it opens, and would be called into doubt until the rest is there.
struct MergeOrder {
  private(set) var sorted: [NewStatement] = []
  private let statements: [NewStatement]
  private let causes: [[Int]]

  init(_ statements: [NewStatement]) {
    self.statements = statements
    let ids = statements.map { StatementID(of: $0.bytes) }
    let places = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    causes = statements.map { new in
      guard let statement = try? Statement(reading: new.bytes) else { return [] }
      let named = [statement.previous].compactMap { $0 } + statement.seen.values
      return named.compactMap { places[$0] }.sorted()
    }
    var isReached = [Bool](repeating: false, count: statements.count)
    for place in statements.indices { add(place, &isReached) }
  }

  private mutating func add(_ place: Int, _ isReached: inout [Bool]) {
    // Without recursion: a chain may be as long as it likes.
    var open = [(place: place, next: 0)]
    if isReached[place] { return }
    isReached[place] = true
    while let (place, next) = open.popLast() {
      guard next < causes[place].count else {
        sorted.append(statements[place])
        continue
      }
      open.append((place, next + 1))
      let cause = causes[place][next]
      if !isReached[cause] {
        isReached[cause] = true
        open.append((cause, 0))
      }
    }
  }
}
