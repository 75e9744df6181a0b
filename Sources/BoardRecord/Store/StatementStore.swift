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

  /// What stands sealed beside a statement, by its digest; for the eyes of those it is sealed to.
  ///
  /// - Throws: `StoreError.file` where it is missing or may not be read.
  func sealedFile(
    beside author: PersonID, sequence: Int, digest: SHA256Digest
  ) throws(StoreError) -> [UInt8]
}

/// A statement on its way into the record.
public struct NewStatement: Sendable, Equatable {
  /// Where it is to stand.
  public let place: StatementPlace
  /// The statement's file.
  public let bytes: [UInt8]
  /// What is to stand sealed beside it, for the kinds that have it.
  public let sealed: [UInt8]?

  /// A statement ready to be written.
  public init(at place: StatementPlace, bytes: [UInt8], sealed: [UInt8]? = nil) {
    self.place = place
    self.bytes = bytes
    self.sealed = sealed
  }
}
