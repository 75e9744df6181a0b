/// A record in the one order in which its statements can count: causes first, ties broken alike for everyone.
///
/// Openings of ballots, and the convening, are anchors: where one counts, it comes before everything that its
/// author had not seen. So nobody who has read opened ballots can slip a statement in front of the opening by
/// leaving it out of what the statement says was seen. An administrator's override of an edition or a key
/// comes, among the rest, before what its author had not seen: whoever did not know of it acts again.
///
/// Statements are spoken of by their place in `sorted`, so that a long record costs little more than its length.
struct CausalOrder {
  /// Every statement that has a place, causes first.
  private(set) var sorted: [RecordedStatement] = []
  private(set) var heads: [PersonID: RecordedStatement] = [:]
  private(set) var faults: [ChainFault] = []
  private(set) var strays: [(StatementID, RefusalReason)] = []
  /// The convening, and the administrators' openings, causes first: no other can count.
  private(set) var anchors: [Int] = []
  /// What each statement names as known to its author.
  private(set) var causes: [[Int]] = []
  /// The administrators' overrides of editions and keys.
  private(set) var overrides: Set<Int> = []

  init(
    _ record: some Sequence<RecordedStatement>, administrators: Set<PersonID>,
    convening: StatementID?
  ) {
    let byAuthor = Dictionary(grouping: record) { $0.statement.author }
    // Only where a chain forks it matters who has seen what.
    var witnesses: Witnesses?
    var placed: [RecordedStatement] = []
    var strayed: [StatementID: RefusalReason] = [:]
    for (author, own) in byAuthor.sorted(by: { $0.key < $1.key }) {
      let chain: Chain
      if let unbroken = Chain(unbroken: own) {
        chain = unbroken
      } else {
        let known = witnesses ?? Witnesses(byAuthor.values.joined())
        witnesses = known
        chain = Chain(of: author, from: own, witnesses: known)
      }
      faults += chain.faults
      strayed.merge(chain.strays) { first, _ in first }
      heads[author] = chain.statements.last
      placed += chain.statements
    }
    placed.sort { $0.id < $1.id }
    var places: [StatementID: Int] = [:]
    places.reserveCapacity(placed.count)
    for (index, recorded) in placed.enumerated() { places[recorded.id] = index }
    var links = [[Int]](repeating: [], count: placed.count)
    for (index, recorded) in placed.enumerated() {
      let statement = recorded.statement
      if let previous = statement.previous {
        // The chain has seen to it that this one is here; a name that is not would hold the statement back.
        links[index].append(places[previous] ?? index)
      }
      for (other, id) in statement.seen.sorted(by: { $0.key < $1.key }) where id != recorded.id {
        if let place = places[id] {
          links[index].append(place)
        } else if strayed[id] == nil {
          faults.append(.missing(id, of: other, seenBy: statement.author))
        }
      }
    }
    let depths = Self.depths(links)
    let order = placed.indices.filter { depths[$0] != nil }.sorted { left, right in
      let (leftDepth, rightDepth) = (depths[left] ?? 0, depths[right] ?? 0)
      if leftDepth != rightDepth { return leftDepth < rightDepth }
      let (first, second) = (placed[left].statement.author, placed[right].statement.author)
      return first == second ? left < right : first < second
    }
    var ranks = [Int](repeating: 0, count: placed.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    sorted = order.map { placed[$0] }
    causes = order.map { links[$0].map { ranks[$0] } }
    for index in placed.indices where depths[index] == nil {
      strayed[placed[index].id] = .brokenLink
    }
    strays = strayed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    for (rank, recorded) in sorted.enumerated() {
      let isAdministrators = administrators.contains(recorded.statement.author)
      if recorded.id == convening || isAdministrators && recorded.statement.body.isOpening {
        anchors.append(rank)
      }
      if isAdministrators && recorded.statement.body.isOverride { overrides.insert(rank) }
    }
  }

  /// A statement with everything its author knew of, and that again rests on, of those left.
  func past(of place: Int, within isLeft: (Int) -> Bool) -> [Int] {
    var past: Set<Int> = [place]
    var open = [place]
    while let place = open.popLast() {
      for cause in causes[place] where isLeft(cause) {
        if past.insert(cause).inserted { open.append(cause) }
      }
    }
    return past.sorted()
  }

  /// Those given, which are sorted, in the order in which they count among themselves.
  func arranged(_ given: [Int]) -> [Int] {
    let leading = overrides.isEmpty ? [] : given.filter(overrides.contains)
    if leading.isEmpty { return given }
    var left = Set(given)
    var result: [Int] = []
    for override in leading where left.contains(override) {
      let past = past(of: override) { left.contains($0) }
      result += past
      left.subtract(past)
    }
    return result + given.filter(left.contains)
  }

  /// The length of the longest way back from each statement; none for those that would cause themselves.
  private static func depths(_ links: [[Int]]) -> [Int?] {
    var effects = [[Int]](repeating: [], count: links.count)
    var open = links.map(\.count)
    for (index, links) in links.enumerated() {
      for link in links { effects[link].append(index) }
    }
    var depths = [Int?](repeating: nil, count: links.count)
    var best = [Int](repeating: 0, count: links.count)
    var ready = open.indices.filter { open[$0] == 0 }
    for index in ready { depths[index] = 0 }
    while let index = ready.popLast() {
      for effect in effects[index] {
        best[effect] = max(best[effect], (depths[index] ?? 0) + 1)
        open[effect] -= 1
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
  fileprivate var isOpening: Bool {
    if case .ballotsOpened = self { true } else { false }
  }

  fileprivate var isOverride: Bool {
    switch self {
    case .editionOverridden, .keyReplaced: true
    default: false
    }
  }
}
