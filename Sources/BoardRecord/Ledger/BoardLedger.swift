import BoardReview

/// The record of one board as the program uses it: read, add to, cast into, open.
///
/// It keeps nothing in memory but which signatures it has checked. Each act reads the record anew, asks the rules,
/// signs, writes, and reads back.
public struct BoardLedger: Sendable {
  let store: any StatementStore
  let keys: LedgerKeys?
  let sealing: (any BallotSealing)?
  let memory: SignatureMemory

  /// A ledger over any store.
  ///
  /// - Parameters:
  ///   - keys: what the person before it signs and opens with; nil where there is nothing, or nothing unlocked.
  ///   - sealing: closes and opens ballots in the place of what the board calls for.
  public init(
    store: any StatementStore, keys: LedgerKeys? = nil, sealing: (any BallotSealing)? = nil,
    memory: SignatureMemory = .shared
  ) {
    self.store = store
    self.keys = keys
    self.sealing = sealing
    self.memory = memory
  }

  /// A ledger over the files of a docket folder.
  public init(
    docket: String, keys: LedgerKeys? = nil, sealing: (any BallotSealing)? = nil
  ) {
    self.init(store: DirectoryStore(docket: docket), keys: keys, sealing: sealing)
  }

  /// Reads the record and works out what it says.
  ///
  /// - Throws: `LedgerError.store` where the record cannot be listed; single files are faults of the contents.
  public func load() throws(LedgerError) -> LedgerContents {
    do throws(StoreError) { return LedgerContents(try store.read(), memory: memory) } catch {
      throw .store(error)
    }
  }
}
