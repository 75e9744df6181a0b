/// A ballot taken out of its seal by an administrator, with the statement that cast it.
public struct OpenedBallot: Hashable, Sendable {
  /// Whose ballot it is.
  public let member: PersonID
  /// The statement by which the member cast it.
  public let statement: StatementID
  /// The exact ballot text as it lay in the seal, without padding.
  public let bytes: [UInt8]
  /// The member's SSH signature over that text, armored, as it lay in the seal; nil on a board without keys.
  public let signature: String?
  /// What that text says; nil where it is no ballot. Read once, with the statement, since the fold asks again and again.
  public let ballot: Ballot?

  /// A ballot as it came out of its seal.
  public init(member: PersonID, statement: StatementID, bytes: [UInt8], signature: String? = nil) {
    self.member = member
    self.statement = statement
    self.bytes = bytes
    self.signature = signature
    ballot = try? Ballot(reading: bytes)
  }
}
