/// A record in the one order in which its statements count: causes first, ties broken alike for everyone.
///
/// The convening of the board and each opening of ballots come before everything that their authors had
/// not seen. So nobody who has read opened ballots can slip a statement in front of the opening by
/// leaving it out of what the statement says was seen.
struct CausalOrder {
  private(set) var statements: [RecordedStatement] = []
  private(set) var heads: [PersonID: RecordedStatement] = [:]
  private(set) var faults: [ChainFault] = []
  private(set) var strays: [(StatementID, RefusalReason)] = []

  init(_ record: some Sequence<RecordedStatement>) {
    let byAuthor = Dictionary(grouping: record) { $0.statement.author }
    let witnesses = Witnesses(byAuthor.values.joined())
    var causes: [StatementID: [StatementID]] = [:]
    var placed: [StatementID: RecordedStatement] = [:]
    var strayed: [StatementID: RefusalReason] = [:]
    for (author, own) in byAuthor.sorted(by: { $0.key < $1.key }) {
      let chain = Chain(of: author, from: own, witnesses: witnesses)
      faults += chain.faults
      strayed.merge(chain.strays) { first, _ in first }
      heads[author] = chain.statements.last
      for recorded in chain.statements { placed[recorded.id] = recorded }
    }
    for recorded in placed.values.sorted(by: { $0.id < $1.id }) {
      let statement = recorded.statement
      var links = statement.previous.map { [$0] } ?? []
      for (other, id) in statement.seen.sorted(by: { $0.key < $1.key }) where id != recorded.id {
        if placed[id] != nil {
          links.append(id)
        } else if strayed[id] == nil {
          faults.append(.missing(id, of: other, seenBy: statement.author))
        }
      }
      causes[recorded.id] = links
    }
    order(placed, after: causes)
    let ordered = Set(statements.map(\.id))
    for id in placed.keys where !ordered.contains(id) { strayed[id] = .brokenLink }
    strays = strayed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func order(
    _ placed: [StatementID: RecordedStatement], after causes: [StatementID: [StatementID]]
  ) {
    let depths = Self.depths(causes)
    let sorted = placed.values.filter { depths[$0.id] != nil }.sorted { left, right in
      let (leftDepth, rightDepth) = (depths[left.id] ?? 0, depths[right.id] ?? 0)
      if leftDepth != rightDepth { return leftDepth < rightDepth }
      if left.statement.author != right.statement.author {
        return left.statement.author < right.statement.author
      }
      return left.id < right.id
    }
    var isDone: Set<StatementID> = []
    for anchor in sorted where anchor.statement.body.isAnchor && !isDone.contains(anchor.id) {
      var past: Set<StatementID> = [anchor.id]
      var open = [anchor.id]
      while let id = open.popLast() {
        for cause in causes[id] ?? [] where !isDone.contains(cause) {
          if past.insert(cause).inserted { open.append(cause) }
        }
      }
      statements += sorted.filter { past.contains($0.id) }
      isDone.formUnion(past)
    }
    statements += sorted.filter { !isDone.contains($0.id) }
  }

  /// The length of the longest way back from each statement; none for those that would cause themselves.
  private static func depths(_ causes: [StatementID: [StatementID]]) -> [StatementID: Int] {
    var effects: [StatementID: [StatementID]] = [:]
    var open: [StatementID: Int] = [:]
    for (id, links) in causes {
      open[id] = links.count
      for link in links { effects[link, default: []].append(id) }
    }
    var depths: [StatementID: Int] = [:]
    var ready = open.filter { $0.value == 0 }.map(\.key)
    for id in ready { depths[id] = 0 }
    var best: [StatementID: Int] = [:]
    while let id = ready.popLast() {
      for effect in effects[id] ?? [] {
        best[effect] = max(best[effect] ?? 0, (depths[id] ?? 0) + 1)
        open[effect, default: 0] -= 1
        if open[effect] == 0 {
          depths[effect] = best[effect]
          ready.append(effect)
        }
      }
    }
    return depths
  }
}

extension StatementBody {
  fileprivate var isAnchor: Bool {
    switch self {
    case .boardConvened, .ballotsOpened: true
    default: false
    }
  }
}
