import Glibc
import SystemFiles

/// The record as files: one folder per person under `record/`, in which only that person writes.
///
/// Every file is written under a temporary name, synced, linked to its final name, and its folder synced; then it is
/// read back. No lock outlives a process, and writers never touch the same file.
public struct DirectoryStore: StatementStore {
  /// The docket folder.
  public let docket: String

  /// The largest statement that is read, in bytes: an opening carries every ballot of a case.
  public static let sizeLimit = 4 << 20

  /// A store on a docket folder; nothing is read or made yet.
  public init(docket: String) {
    self.docket = docket
  }

  private var record: String { "\(docket)/record" }

  public func append(_ statement: NewStatement) throws(StoreError) {
    guard Self.isFolderName(statement.author) else { throw .invalidAuthor(statement.author) }
    let folder = "\(record)/\(statement.author)"
    do throws(FileError) {
      try Files.makeFolder(folder)
      // The sealed file first: a statement whose sealed bytes are missing would be a ballot that cannot be opened.
      if let sealed = statement.sealed {
        try putSealed(sealed, for: statement, in: folder)
      }
      try Files.createDurably(
        Self.name(statement.sequence, "json"), in: folder, bytes: statement.bytes)
    } catch {
      if error.isTaken {
        throw .sequenceTaken(author: statement.author, sequence: statement.sequence)
      }
      throw .file(error)
    }
    try readBack(statement, in: folder)
  }

  /// A sealed file without its statement is the rest of a write that was cut off: it was never acknowledged, so it gives way.
  private func putSealed(
    _ sealed: [UInt8], for statement: NewStatement, in folder: String
  ) throws(FileError) {
    let json = "\(folder)/\(Self.name(statement.sequence, "json"))"
    if Files.status(json) != nil { throw FileError(.link, json, code: EEXIST) }
    try Files.replaceDurably(Self.name(statement.sequence, "ballot"), in: folder, bytes: sealed)
  }

  private func readBack(_ statement: NewStatement, in folder: String) throws(StoreError) {
    let pairs = [("json", statement.bytes)] + (statement.sealed.map { [("ballot", $0)] } ?? [])
    for (kind, bytes) in pairs {
      let path = "\(folder)/\(Self.name(statement.sequence, kind))"
      let found: [UInt8]
      do throws(FileError) { found = try Files.read(path, limit: bytes.count) } catch {
        throw .file(error)
      }
      guard found == bytes else { throw .readBackDiffers(path: path) }
    }
  }

  static func name(_ sequence: Int, _ kind: String) -> String {
    let digits = String(sequence)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits + "." + kind
  }

  static func isFolderName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 32
      && name.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
  }
}
