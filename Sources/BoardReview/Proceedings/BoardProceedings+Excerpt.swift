extension BoardProceedings {
  /// Folds the statements on which one case rests, in the order in which they are said to count.
  ///
  /// Without the rest of the record their order cannot be worked out; every rule is asked about each of them all the same.
  ///
  /// - Parameters:
  ///   - statements: those of the excerpt; the first is to convene the board.
  ///   - chains: every author's ids from the first statement to the last that is needed.
  public init(excerpt statements: [RecordedStatement], chains: [PersonID: [StatementID]]) {
    self.init([])
    for ids in chains.values {
      for (index, id) in ids.enumerated() { sequences[id] = index + 1 }
    }
    convening = statements.first?.id
    for recorded in statements { take(recorded) }
  }
}
