import BoardReview
import Digests

/// Where the statements of a board are kept: append and read, so that files, a database and a memory stick are interchangeable.
public protocol StatementStore: Sendable {
  /// Adds a statement, and returns only once it would survive a power cut and has been read back.
  ///
  /// - Throws: `StoreError`; `.placeTaken` where a statement stands at its place.
  func append(_ statement: NewStatement) throws(StoreError)

  /// Every statement there is, in no promised order.
  ///
  /// - Throws: `StoreError` where the record cannot be listed; single files that cannot be read are reported in the result.
  func read() throws(StoreError) -> RecordContents

  /// The ballot beside a statement, by its digest, or an administrator's copy where the member's file is gone.
  ///
  /// - Throws: `StoreError.file` where it is missing or may not be read.
  func ballotFile(
    beside author: PersonID, sequence: Int, digest: SHA256Digest
  ) throws(StoreError) -> [UInt8]

  /// Writes the roster beside the statement that convenes the board, for `ssh-keygen -Y verify`; replaces an older one.
  func keepRoster(_ bytes: [UInt8]) throws(StoreError)
}

/// A statement on its way into the record.
public struct NewStatement: Sendable, Equatable {
  /// Where it is to stand.
  public let place: StatementPlace
  /// The statement's file.
  public let bytes: [UInt8]
  /// The author's armored SSH signature over those bytes; nil on a board without keys.
  public let signature: [UInt8]?
  /// The ballot that stands beside it, for the kinds that have one.
  public let ballot: BallotFile?

  /// A statement ready to be written.
  public init(
    at place: StatementPlace, bytes: [UInt8], signature: [UInt8]? = nil, ballot: BallotFile? = nil
  ) {
    self.place = place
    self.bytes = bytes
    self.signature = signature
    self.ballot = ballot
  }
}
