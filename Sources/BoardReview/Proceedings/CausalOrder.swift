/// A record in the one order in which its statements can count: causes first, ties broken alike for everyone.
///
/// Openings of ballots, and the convening, are anchors: where one counts, it comes before everything that its
/// author had not seen. So nobody who has read opened ballots can slip a statement in front of the opening by
/// leaving it out of what the statement says was seen. An administrator's override of an edition or a key
/// comes, among the rest, before what its author had not seen: whoever did not know of it acts again.
struct CausalOrder {
  /// Every statement that has a place, causes first.
  private(set) var sorted: [RecordedStatement] = []
  private(set) var heads: [PersonID: RecordedStatement] = [:]
  private(set) var faults: [ChainFault] = []
  private(set) var strays: [(StatementID, RefusalReason)] = []
  private var causes: [StatementID: [StatementID]] = [:]
  private var overrides: [RecordedStatement] = []

  init(_ record: some Sequence<RecordedStatement>, administrators: Set<PersonID>) {
    let byAuthor = Dictionary(grouping: record) { $0.statement.author }
    let witnesses = Witnesses(byAuthor.values.joined())
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
    sorted = Self.sorted(placed, by: Self.depths(causes))
    let ordered = all
    for id in placed.keys where !ordered.contains(id) { strayed[id] = .brokenLink }
    strays = strayed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    overrides = sorted.filter {
      $0.statement.body.isOverride && administrators.contains($0.statement.author)
    }
  }

  /// The names of all that have a place.
  var all: Set<StatementID> { Set(sorted.map(\.id)) }

  /// The convenings and openings, causes first.
  var anchors: [RecordedStatement] { sorted.filter { $0.statement.body.isAnchor } }

  /// A statement with everything its author knew of, and that again rests on, of those given.
  func past(of id: StatementID, within given: Set<StatementID>) -> Set<StatementID> {
    var past: Set<StatementID> = [id]
    var open = [id]
    while let id = open.popLast() {
      for cause in causes[id] ?? [] where given.contains(cause) {
        if past.insert(cause).inserted { open.append(cause) }
      }
    }
    return past
  }

  /// Those given in the order in which they count among themselves.
  func arranged(_ given: Set<StatementID>) -> [RecordedStatement] {
    var left = given
    var result: [RecordedStatement] = []
    for override in overrides where left.contains(override.id) {
      let past = past(of: override.id, within: left)
      result += sorted.filter { past.contains($0.id) }
      left.subtract(past)
    }
    return result + sorted.filter { left.contains($0.id) }
  }

  private static func sorted(
    _ placed: [StatementID: RecordedStatement], by depths: [StatementID: Int]
  ) -> [RecordedStatement] {
    placed.values.filter { depths[$0.id] != nil }.sorted { left, right in
      let (leftDepth, rightDepth) = (depths[left.id] ?? 0, depths[right.id] ?? 0)
      if leftDepth != rightDepth { return leftDepth < rightDepth }
      if left.statement.author != right.statement.author {
        return left.statement.author < right.statement.author
      }
      return left.id < right.id
    }
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

  fileprivate var isOverride: Bool {
    switch self {
    case .editionOverridden, .keyReplaced: true
    default: false
    }
  }
}
