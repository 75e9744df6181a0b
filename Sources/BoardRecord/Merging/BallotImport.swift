import BoardReview

/// A carried ballot before a record: what would be added, or why it is not taken.
public struct BallotImport: Sendable {
  private let store: DirectoryStore
  /// What the record lacks of it; empty where all of it is there already.
  public let merge: RecordMerge

  /// Compares a carried ballot with a record; writes nothing.
  ///
  /// - Throws: `CarriedBallotError` where it is another board's, altered, or would not count.
  public init(_ carried: CarriedBallot, into docket: String) throws(CarriedBallotError) {
    store = DirectoryStore(docket: docket)
    let record: RecordContents
    do throws(StoreError) { record = try store.read() } catch { throw .store(error) }
    let (board, convening) = try CarriedBallot.board(of: record, LedgerContents(record))
    guard carried.board == board.number else { throw .otherBoard(carried.board) }
    guard carried.convening == convening else { throw .otherConvening(carried.board) }
    guard board.member(carried.member) != nil else { throw .notAMember(carried.member) }
    do throws(StoreError) {
      merge = try store.merge(of: carried.chain, needsBallots: true)
    } catch { throw .store(error) }
    guard merge.refused.isEmpty else { throw .refused(merge.refused) }
    guard let cast = carried.chain.last else { throw .notWhatItSays }
    let id = StatementID(of: cast.bytes)
    if !merge.additions.isEmpty,
      let refusal = merge.outcome.proceedings.ignored.first(where: { $0.id == id })?.refusal
    {
      throw .doesNotCount(refusal)
    }
  }

  /// Writes it; returns only once it would survive a power cut and has been read back.
  public func perform() throws(CarriedBallotError) {
    do throws(StoreError) { try store.add(merge) } catch { throw .store(error) }
  }
}
