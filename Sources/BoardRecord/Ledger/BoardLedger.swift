import BoardReview

/// The record of one board as the program uses it: read, add to, cast into, open.
///
/// It keeps nothing in memory. Each act reads the record anew, asks the rules, writes, and reads back.
public struct BoardLedger: Sendable {
  let store: any StatementStore
  let sealing: any BallotSealing

  /// A ledger over any store.
  public init(store: any StatementStore, sealing: any BallotSealing = UnsealedEnvelope()) {
    self.store = store
    self.sealing = sealing
  }

  /// A ledger over the files of a docket folder.
  public init(docket: String, sealing: any BallotSealing = UnsealedEnvelope()) {
    self.init(store: DirectoryStore(docket: docket), sealing: sealing)
  }

  /// Reads the record and works out what it says.
  ///
  /// - Throws: `LedgerError.store` where the record cannot be listed; single files are faults of the contents.
  public func load() throws(LedgerError) -> LedgerContents {
    do throws(StoreError) { return LedgerContents(try store.read()) } catch {
      throw .store(error)
    }
  }
}
