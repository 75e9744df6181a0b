/// One author's statements from the first on, each naming the one before it.
struct Chain {
  private(set) var statements: [RecordedStatement] = []
  private(set) var faults: [ChainFault] = []
  private(set) var strays: [StatementID: RefusalReason] = [:]

  /// The chain of an author whose statements follow each other without a gap or a fork; nil for any other.
  init?(unbroken own: [RecordedStatement]) {
    let sorted = own.sorted { $0.statement.sequence < $1.statement.sequence }
    for (index, recorded) in sorted.enumerated() {
      guard recorded.statement.sequence == index + 1,
        recorded.statement.previous == (index == 0 ? nil : sorted[index - 1].id)
      else { return nil }
    }
    statements = sorted
  }

  /// Builds the chain of one author from all that is recorded.
  ///
  /// Where an author wrote two statements with one sequence, the branch counts that more of the others
  /// have built upon; while neither has the advantage, nothing counts from there on. What a colleague
  /// or an administrator has acted on can thus not be undone by writing a second version of it later.
  init(of author: PersonID, from own: [RecordedStatement], witnesses: Witnesses) {
    let known = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var branches: [StatementID?: [RecordedStatement]] = [:]
    var bySequence: [Int: [StatementID]] = [:]
    for recorded in known.values.sorted(by: { $0.id < $1.id }) {
      bySequence[recorded.statement.sequence, default: []].append(recorded.id)
      if Self.isLinked(recorded, known) {
        branches[recorded.statement.previous, default: []].append(recorded)
      }
    }

    var next = branches[nil] ?? []
    while let chosen = next.count > 1 ? witnesses.choice(among: next, branches) : next.first {
      statements.append(chosen)
      next = branches[chosen.id] ?? []
    }

    for (sequence, ids) in bySequence.sorted(by: { $0.key < $1.key }) where ids.count > 1 {
      faults.append(.equivocation(author: author, sequence: sequence, ids))
    }
    let inChain = Set(statements.map(\.id))
    var hasGap = false
    for recorded in known.values.sorted(by: { $0.id < $1.id }) where !inChain.contains(recorded.id)
    {
      let statement = recorded.statement
      if bySequence[statement.sequence, default: []].count > 1 {
        strays[recorded.id] = .equivocation(statement.sequence)
      } else if let previous = statement.previous, known[previous] == nil, statement.sequence > 1 {
        strays[recorded.id] = .predecessorMissing
        hasGap = true
      } else if Self.isLinked(recorded, known) {
        strays[recorded.id] = .predecessorMissing
      } else {
        strays[recorded.id] = .brokenLink
        faults.append(.brokenLink(recorded.id, author: author))
      }
    }
    if hasGap { faults.append(.gap(author: author, after: statements.count)) }
  }

  /// Whether a statement stands where its sequence and predecessor say.
  private static func isLinked(
    _ recorded: RecordedStatement, _ known: [StatementID: RecordedStatement]
  ) -> Bool {
    guard let previous = recorded.statement.previous else {
      return recorded.statement.sequence == 1
    }
    return known[previous]?.statement.sequence == recorded.statement.sequence - 1
      && recorded.statement.sequence > 1
  }
}
