import BoardReview

/// The record as files: one folder per person under `record/`, in which only that person writes.
///
/// Every file is written under a temporary name, synced, linked to its final name, and its folder synced; then it is
/// read back. No lock outlives a process, and the link, not the lock, decides between two writers.
public struct DirectoryStore: StatementStore {
  /// The docket folder.
  public let docket: String

  /// The largest statement that is written or read, in bytes: an opening carries every ballot of a case.
  public static let sizeLimit = 8 << 20

  /// The largest signature that is read, in bytes.
  static let signatureLimit = 16 << 10

  /// A store on a docket folder; nothing is read or made yet.
  public init(docket: String) {
    self.docket = docket
  }

  var record: String { "\(docket)/record" }

  func folder(of place: StatementPlace) -> String {
    switch place {
    case .board: docket
    case .chain(let author, _): "\(record)/\(author.rawValue)"
    }
  }
}
