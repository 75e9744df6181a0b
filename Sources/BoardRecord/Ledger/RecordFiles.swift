import BoardReview

/// The statements of a record with their very bytes, and the signatures beside them.
public struct RecordFiles: Sendable {
  /// A statement that is believed, its file, and its signature where there is one.
  public typealias Entry = (statement: RecordedStatement, bytes: [UInt8], signature: [UInt8]?)

  /// Every statement that is believed.
  public let entries: [Entry]
  /// What they amount to.
  public let proceedings: BoardProceedings

  /// Reads the record of a docket with all that lies beside its statements.
  ///
  /// - Throws: `LedgerError` where the record cannot be read.
  public init(docket: String) throws(LedgerError) {
    do throws(StoreError) { self.init(try DirectoryStore(docket: docket).read()) } catch {
      throw .store(error)
    }
  }

  init(_ record: RecordContents) {
    self.init(record, LedgerContents(record))
  }

  /// The same of a record whose signatures were checked already.
  init(_ record: RecordContents, _ contents: LedgerContents) {
    proceedings = contents.proceedings
    let known = Dictionary(contents.statements.map { ($0.id, $0) }) { first, _ in first }
    entries = record.statements.compactMap { stored in
      known[StatementID(of: stored.bytes)].map { ($0, stored.bytes, stored.signature) }
    }
  }

  /// The keys of the board as a case rests on them, in OpenSSH's form; nil where the board has none.
  public func roster(for proceeding: Proceeding) -> [UInt8]? {
    Roster.text(of: proceedings, for: proceeding)
  }
}

extension RecordVerification {
  /// What was read, for whoever makes results of it anew.
  public var recordFiles: RecordFiles { RecordFiles(record, contents) }
}
