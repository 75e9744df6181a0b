import BoardReview
import SystemFiles

/// The statements of a record with their very bytes, and the signatures beside them.
public struct RecordFiles: Sendable {
  /// A statement that is believed, its file, and its signature where there is one.
  public typealias Entry = (statement: RecordedStatement, bytes: [UInt8], signature: [UInt8]?)

  /// Every statement that is believed.
  public let entries: [Entry]
  /// What they amount to.
  public let proceedings: BoardProceedings
  /// The keys of the board in OpenSSH's form; nil where the docket has none.
  public let roster: [UInt8]?

  /// The largest signature or roster that is read, in bytes.
  private static let sizeLimit = 1 << 20

  /// Reads the record of a docket with all that lies beside its statements.
  ///
  /// - Throws: `LedgerError` where the record, or a signature in it, cannot be read.
  public init(docket: String) throws(LedgerError) {
    let contents: RecordContents
    do throws(StoreError) { contents = try DirectoryStore(docket: docket).read() } catch {
      throw .store(error)
    }
    let ledger = LedgerContents(contents)
    proceedings = ledger.proceedings
    let known = Dictionary(ledger.statements.map { ($0.id, $0) }) { first, _ in first }
    var entries: [Entry] = []
    do throws(FileError) {
      for stored in contents.statements {
        guard let statement = known[StatementID(of: stored.bytes)] else { continue }
        let signature = try Self.contents("\(docket)/\(stored.place.file).sig")
        entries.append((statement, stored.bytes, signature))
      }
      roster = try Self.contents("\(docket)/roster")
    } catch { throw .store(.file(error)) }
    self.entries = entries
  }

  private static func contents(_ path: String) throws(FileError) -> [UInt8]? {
    Files.status(path) == nil ? nil : try Files.read(path, limit: sizeLimit)
  }
}
