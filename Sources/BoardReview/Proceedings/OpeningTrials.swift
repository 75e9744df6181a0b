import CaseModel

/// Tells which openings would count with no more than their authors had seen, without taking the whole record for each.
///
/// Whether an opening counts depends on what was said of its case and of the board. Everybody's chain is known up to some
/// place to its author: two such places, before and after, name what has to be looked at. So a record in which thousands
/// of openings do not count, as where two administrators have opened the same cases, costs little more than any other.
struct OpeningTrials {
  private let order: CausalOrder
  /// What may count of one author each, in the order of the chain.
  private let columns: [PersonID: Int]
  /// For every statement how much of each chain its author knew of, row after row.
  private var known: [Int] = []
  /// Statements by case, and of the board under nil; then by author, with their numbers in the chain.
  private var subjects: [CaseNumber?: [[Entry]]] = [:]
  private var overrides: [[Entry]]
  /// How much of each chain has counted with the openings so far.
  private var taken: [Int]
  private var last: [CaseNumber: Trial] = [:]

  private typealias Entry = (number: Int, rank: Int)

  /// An opening that did not count, and what its case came to with it.
  private struct Trial {
    let rank: Int
    let proceedings: BoardProceedings
  }

  /// What a case came to by an opening that counts, and the statements by which it did.
  struct Outcome {
    let proceedings: BoardProceedings
    let ranks: [Int]
  }

  init(_ order: CausalOrder, roster: Set<PersonID>) {
    self.order = order
    columns = Dictionary(uniqueKeysWithValues: roster.enumerated().map { ($1, $0) })
    taken = [Int](repeating: 0, count: columns.count)
    overrides = [[Entry]](repeating: [], count: columns.count)
    known = [Int](repeating: 0, count: order.sorted.count * columns.count)
    var lengths = taken
    for (rank, recorded) in order.sorted.enumerated() {
      let row = rank * columns.count
      for cause in order.causes[rank] {
        let other = cause * columns.count
        for column in lengths.indices {
          known[row + column] = max(known[row + column], known[other + column])
        }
      }
      guard let column = columns[recorded.statement.author] else { continue }
      let entry = (lengths[column], rank)
      lengths[column] += 1
      known[row + column] = lengths[column]
      subjects[
        recorded.statement.body.caseNumber,
        default: [[Entry]](repeating: [], count: lengths.count)
      ][column].append(entry)
      if order.overrides.contains(rank) { overrides[column].append(entry) }
    }
  }

  /// What the case of an opening comes to after what has been taken and all that the opening's author had seen besides.
  ///
  /// Nil where the opening does not count.
  mutating func trial(_ rank: Int, after proceedings: BoardProceedings) -> Outcome? {
    guard let number = order.sorted[rank].statement.body.caseNumber else { return nil }
    var (trial, ranks) =
      continued(rank, number)
      ?? (proceedings.alone(number), arranged(from: taken, to: row(rank), number))
    for place in ranks { trial.take(order.sorted[place]) }
    guard trial.ignored.last?.id == order.sorted[rank].id else {
      return Outcome(proceedings: trial, ranks: ranks)
    }
    last[number] = Trial(rank: rank, proceedings: trial)
    return nil
  }

  /// Notes that an opening, or the convening, was taken with all that its author had seen.
  mutating func note(_ rank: Int, with past: [Int]) {
    taken = Self.later(taken, row(rank))
    for place in past {
      guard let number = order.sorted[place].statement.body.caseNumber,
        !order.overrides.contains(place)
      else {
        last = [:]
        return
      }
      last[number] = nil
    }
  }

  /// What the last opening of the case that did not count came to, where all that this one adds comes after it.
  private func continued(
    _ rank: Int, _ number: CaseNumber
  ) -> (BoardProceedings, [Int])? {
    guard let before = last[number] else { return nil }
    let (start, end) = (row(before.rank), row(rank))
    guard zip(start, end).allSatisfy({ $0 <= $1 }),
      Self.ranks(overrides, from: start, to: end).isEmpty
    else { return nil }
    let added = ranks(of: number, from: start, to: end)
    return added.allSatisfy { $0 > before.rank } ? (before.proceedings, added) : nil
  }

  /// What lies between two places in the chains and concerns a case, as `CausalOrder.arranged` would have it.
  private func arranged(from start: [Int], to end: [Int], _ number: CaseNumber) -> [Int] {
    var result: [Int] = []
    var place = start
    for override in Self.ranks(overrides, from: start, to: end) {
      let next = Self.later(place, row(override))
      result += ranks(of: number, from: place, to: next)
      place = next
    }
    return result + ranks(of: number, from: place, to: end)
  }

  private func ranks(of number: CaseNumber, from start: [Int], to end: [Int]) -> [Int] {
    let found = [number, nil].flatMap { subject in
      subjects[subject].map { Self.ranks($0, from: start, to: end) } ?? []
    }
    return found.sorted()
  }

  private static func ranks(_ entries: [[Entry]], from start: [Int], to end: [Int]) -> [Int] {
    entries.indices.flatMap { column in
      let own = entries[column]
      return own[first(own, start[column])..<first(own, max(start[column], end[column]))]
        .map(\.rank)
    }.sorted()
  }

  /// Where the entries from that number on begin.
  private static func first(_ entries: [Entry], _ number: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func row(_ rank: Int) -> [Int] {
    Array(known[(rank * columns.count)..<((rank + 1) * columns.count)])
  }

  private static func later(_ one: [Int], _ other: [Int]) -> [Int] { zip(one, other).map(max) }
}

extension BoardProceedings {
  /// Takes over what a trial has found where it was about nothing but one case on the docket; false where it was not.
  mutating func adopt(_ outcome: OpeningTrials.Outcome, of past: [Int], in order: CausalOrder)
    -> Bool
  {
    guard past.count == outcome.ranks.count, let proceeding = outcome.proceedings.cases.first,
      let place = places[proceeding.id],
      past.allSatisfy({ order.sorted[$0].statement.body.caseNumber == proceeding.id })
    else { return false }
    cases[place] = proceeding
    exceptions = outcome.proceedings.exceptions
    ignored += outcome.proceedings.ignored
    return true
  }

  /// The board with one of its cases and none of the others.
  fileprivate func alone(_ number: CaseNumber) -> BoardProceedings {
    var result = self
    result.cases = self[number].map { [$0] } ?? []
    result.places = result.cases.isEmpty ? [:] : [number: 0]
    result.ignored = []
    return result
  }
}
