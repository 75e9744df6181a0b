import HarmlessText

/// What in a record does not count or is missing, one sentence each.
public struct RecordFacts: Hashable, Sendable {
  /// Files that are not believed, refused statements and faults of chains.
  public let doubts: [DisplayText]
  /// How many statements there are.
  public let statements: Int
  /// People whose folders this account may not look into.
  public let closed: [DisplayText]

  /// A record as it was read.
  public init(doubts: [DisplayText], statements: Int, closed: [DisplayText]) {
    self.doubts = doubts
    self.statements = statements
    self.closed = closed
  }

  /// How it stands.
  public var observations: [Observation] {
    var result: [Observation] = []
    if !closed.isEmpty {
      result.append(
        Observation(
          .lookAt, "record",
          "this account may not look into the folders of \(closed.joined(separator: ", ")).",
          remedy:
            "Statements are for the whole board: record/NAME is to be 2750 with the board's group.")
      )
    }
    if doubts.isEmpty {
      result.append(
        Observation(
          .inOrder, "record",
          statements == 1
            ? "one statement, and it counts."
            : "\(statements) statements, and every one of them counts."))
    }
    let remedy: DisplayText = "Show it to the administrator; compare with a copy of the record."
    for doubt in doubts.prefix(8) {
      result.append(Observation(.notInOrder, "record", doubt, remedy: remedy))
    }
    if doubts.count > 8 {
      result.append(
        Observation(
          .notInOrder, "record", "and \(doubts.count - 8) more like that.", remedy: remedy))
    }
    return result
  }
}
