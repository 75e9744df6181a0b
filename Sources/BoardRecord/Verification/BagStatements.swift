import BoardReview

/// The statements in the bag of a result, each found to be at its place and its signature checked.
public struct BagStatements: Sendable {
  /// A file as the bag has it.
  public struct File: Sendable {
    /// Who is said to have written it.
    public let author: PersonID
    /// Its place in the author's chain.
    public let sequence: Int
    /// Its bytes.
    public let bytes: [UInt8]
    /// The signature beside it; nil where there is none.
    public let signature: [UInt8]?

    /// A file as the bag has it.
    public init(author: PersonID, sequence: Int, bytes: [UInt8], signature: [UInt8]?) {
      self.author = author
      self.sequence = sequence
      self.bytes = bytes
      self.signature = signature
    }
  }

  /// Every statement that is believed.
  public let entries: [RecordFiles.Entry]
  /// What is wrong with the others.
  public let faults: [LedgerFault]

  /// Reads statements in their order; the first is to convene the board.
  public init(_ files: [File]) {
    var record = RecordContents()
    record.statements = files.enumerated().map { index, file in
      StoredStatement(
        place: index == 0 ? .board : .chain(file.author, sequence: file.sequence),
        bytes: file.bytes, signature: file.signature)
    }
    let contents = LedgerContents(record, memory: SignatureMemory())
    faults = contents.faults
    entries = RecordFiles(record, contents).entries
  }
}
