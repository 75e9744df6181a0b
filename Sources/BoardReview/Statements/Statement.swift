/// One thing that happened to a board, said by one person, placed in that person's chain.
public struct Statement: Hashable, Sendable {
  /// The number of the board.
  public let board: String
  /// Who says it.
  public let author: PersonID
  /// Its place in the author's chain, from 1.
  public let sequence: Int
  /// The author's statement before this one; nil in the first.
  public let previous: StatementID?
  /// The newest statements of others that the author had seen.
  public let seen: [PersonID: StatementID]
  /// When the author says it was: RFC 3339 in UTC; no rule rests on it.
  public let claimedTime: String
  /// What it says.
  public let body: StatementBody

  /// A statement at its place in a chain.
  public init(
    board: String, author: PersonID, sequence: Int, previous: StatementID?,
    seen: [PersonID: StatementID], claimedTime: String, body: StatementBody
  ) {
    self.board = board
    self.author = author
    self.sequence = sequence
    self.previous = previous
    self.seen = seen
    self.claimedTime = claimedTime
    self.body = body
  }
}
