import BoardReview

/// A statement with the very bytes of its file, and of its signature where there is one.
public struct StatementFile: Sendable {
  /// What it says, under the name its bytes give it.
  public let recorded: RecordedStatement
  /// The file.
  public let bytes: [UInt8]
  /// The signature beside it, as OpenSSH writes one; nil where it is not signed.
  public let signature: [UInt8]?

  /// A statement as the record holds it.
  public init(_ recorded: RecordedStatement, bytes: [UInt8], signature: [UInt8]? = nil) {
    self.recorded = recorded
    self.bytes = bytes
    self.signature = signature
  }

  var id: StatementID { recorded.id }
  var statement: Statement { recorded.statement }

  /// Its path in the bag of a result.
  var path: String { Self.path(statement.author, statement.sequence) }

  static func path(_ author: PersonID, _ sequence: Int) -> String {
    let digits = String(sequence)
    let padded = String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
    return "data/statements/\(author.rawValue)/\(padded).json"
  }
}
