/// Who has seen which statements of others, as their own statements say.
struct Witnesses {
  private var authors: [StatementID: Set<PersonID>] = [:]

  init(_ statements: some Sequence<RecordedStatement>) {
    for recorded in statements {
      let author = recorded.statement.author
      for (other, id) in recorded.statement.seen where other != author {
        authors[id, default: []].insert(author)
      }
    }
  }

  /// The branch that more others have seen than any other; nil where none has the advantage.
  func choice(
    among branches: [RecordedStatement], _ following: [StatementID?: [RecordedStatement]]
  ) -> RecordedStatement? {
    let counts = branches.map { (branch: $0, count: of($0.id, following).count) }
    guard let most = counts.map(\.count).max(), most > 0 else { return nil }
    let leading = counts.filter { $0.count == most }
    return leading.count == 1 ? leading[0].branch : nil
  }

  /// Everyone who has seen a statement or one that follows it.
  func of(
    _ id: StatementID, _ following: [StatementID?: [RecordedStatement]]
  ) -> Set<PersonID> {
    var result: Set<PersonID> = []
    var open = [id]
    while let id = open.popLast() {
      result.formUnion(authors[id] ?? [])
      open.append(contentsOf: (following[id] ?? []).map(\.id))
    }
    return result
  }
}
