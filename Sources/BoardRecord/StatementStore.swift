/// Where the statements of a board are kept: two verbs, so that files, a database and a memory stick are interchangeable.
public protocol StatementStore: Sendable {
  /// Adds a statement to its author's chain, and returns only once it would survive a power cut and has been read back.
  ///
  /// - Throws: `StoreError`; `.sequenceTaken` where the author already has a statement of that number.
  func append(_ statement: NewStatement) throws(StoreError)

  /// Every statement there is, in no promised order.
  ///
  /// - Throws: `StoreError` where the record cannot be listed; single files that cannot be read are reported in the result.
  func read() throws(StoreError) -> RecordContents
}

/// A statement on its way into the record.
public struct NewStatement: Sendable, Equatable {
  /// Whose chain it belongs to: the name of the author's folder.
  public let author: String
  /// Its place in that chain, from 1.
  public let sequence: Int
  /// The statement's file.
  public let bytes: [UInt8]
  /// What stands sealed beside it, for the kinds that have it.
  public let sealed: [UInt8]?

  /// A statement ready to be written.
  public init(author: String, sequence: Int, bytes: [UInt8], sealed: [UInt8]? = nil) {
    self.author = author
    self.sequence = sequence
    self.bytes = bytes
    self.sealed = sealed
  }
}

/// What a store holds.
public struct RecordContents: Sendable, Equatable {
  /// The statements' files.
  public var statements: [StoredStatement] = []
  /// Files that should be statements and cannot be read, with the reason.
  public var unreadable: [FileFault] = []

  /// A file and what the system said of it.
  public struct FileFault: Sendable, Equatable {
    /// The path within the docket.
    public let file: String
    /// The reason in plain words.
    public let reason: String
  }

  /// An empty record.
  public init() {}
}

/// The file of one statement, as found.
public struct StoredStatement: Sendable, Equatable {
  /// The folder it was found in.
  public let author: String
  /// The number in its file name.
  public let sequence: Int
  /// Its bytes, exactly.
  public let bytes: [UInt8]
}
