/// A ballot that was opened and counts, with the statement that cast it.
public struct CountedBallot: Hashable, Sendable {
  /// The statement by which the member cast it.
  public let statement: StatementID
  /// What it says.
  public let ballot: Ballot

  /// A ballot and the statement that cast it.
  public init(statement: StatementID, ballot: Ballot) {
    self.statement = statement
    self.ballot = ballot
  }
}
