import HarmlessText

/// Whether statements stand at their places in the chains that are told, and after everything their authors had seen.
public struct ChainLinks: Sendable {
  /// What does not hold, one sentence each.
  public private(set) var faults: [DisplayText] = []

  /// Compares statements, in the order in which they are said to count, with the ids of their authors' chains.
  public init(_ statements: [RecordedStatement], _ chains: [PersonID: [StatementID]]) {
    var places: [StatementID: (author: PersonID, sequence: Int)] = [:]
    for (author, ids) in chains {
      for (index, id) in ids.enumerated() {
        if places.updateValue((author, index + 1), forKey: id) != nil {
          faults.append("The chain of \(author.rawValue) names a statement twice.")
        }
      }
    }
    for (position, recorded) in statements.enumerated() {
      let statement = recorded.statement
      let name: DisplayText = "number \(statement.sequence) of \(statement.author.rawValue)"
      guard let place = places[recorded.id], place.author == statement.author,
        place.sequence == statement.sequence
      else {
        faults.append("\(name) does not stand at its place in the chain.")
        continue
      }
      let before = statement.sequence > 1 ? chains[place.author]?[statement.sequence - 2] : nil
      if statement.previous != before {
        faults.append("\(name) names another statement before it.")
      }
      for (other, id) in statement.seen where places[id]?.author != other {
        faults.append("\(name) has seen a statement of \(other.rawValue) that is in no chain.")
      }
      let isLate = statements[..<position].contains { earlier in
        Self.knew(earlier.statement, statement, places)
      }
      if isLate { faults.append("\(name) is listed after one whose author had seen it.") }
    }
  }

  /// Whether the author of one statement had seen the other when writing it.
  private static func knew(
    _ one: Statement, _ other: Statement,
    _ places: [StatementID: (author: PersonID, sequence: Int)]
  ) -> Bool {
    if one.author == other.author { return one.sequence > other.sequence }
    guard let seen = one.seen[other.author], let place = places[seen] else { return false }
    return place.sequence >= other.sequence
  }
}
