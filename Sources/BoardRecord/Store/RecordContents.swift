import BoardReview
import SystemFiles

/// What a store holds.
public struct RecordContents: Sendable, Equatable {
  /// The statements' files.
  public var statements: [StoredStatement] = []
  /// Files that should be statements and cannot be read.
  public var unreadable: [FileFault] = []
  /// People whose folders this account may not look into.
  public var closed: [PersonID] = []
  /// The roster beside the statement that convenes the board; nil where there is none.
  public var roster: [UInt8]?

  /// A file and what the system said of it.
  public struct FileFault: Sendable, Equatable {
    /// The path within the docket.
    public let file: String
    /// What the system said.
    public let error: FileError
  }

  /// An empty record.
  public init() {}
}

/// The file of one statement, as found.
public struct StoredStatement: Sendable, Equatable {
  /// Where it was found.
  public let place: StatementPlace
  /// Its bytes, exactly.
  public let bytes: [UInt8]
  /// The signature beside it, exactly; nil where there is none.
  public let signature: [UInt8]?

  /// A statement's file with what stands beside it.
  public init(place: StatementPlace, bytes: [UInt8], signature: [UInt8]? = nil) {
    self.place = place
    self.bytes = bytes
    self.signature = signature
  }
}

/// A value that differs whenever a record holds other files than before.
public struct RecordMark: Sendable, Equatable {
  var names: [String: [String]] = [:]
  var times: [Int] = []
}
