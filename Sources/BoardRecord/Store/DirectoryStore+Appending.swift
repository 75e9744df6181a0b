import Digests
import Glibc
import SystemFiles

extension DirectoryStore {
  /// Writes the sealed file first, then the statement, and syncs file and folder; see `StatementStore`.
  public func append(_ statement: NewStatement) throws(StoreError) {
    do throws(FileError) {
      try Files.makeFolder(folder(of: statement.place))
      let folder = try OpenFile(folder(of: statement.place), O_RDONLY | O_DIRECTORY)
      // Given up with the descriptor. Without locks, as on some network file systems, the link still decides.
      let isAlone = try folder.lock()
      let names = Set(try Files.names(in: folder.path))
      if isAlone { removeLeftovers(in: folder.path, among: names) }
      if names.contains(statement.place.name) {
        throw FileError(.link, "\(docket)/\(statement.place.file)", code: EEXIST)
      }
      let mode = try mode(in: folder)
      let sealed = try putSealed(statement, in: folder.path, mode: mode)
      do throws(FileError) {
        try Files.createSynchronized(
          statement.place.name, in: folder.path, bytes: statement.bytes, mode: mode)
      } catch {
        if let sealed { unlink("\(folder.path)/\(sealed)") }
        throw error
      }
      try folder.synchronize()
      try synchronizeAbove(statement.place, isFirst: !names.contains { $0.hasSuffix(".json") })
    } catch {
      if error.operation == .link && error.isTaken { throw .placeTaken(statement.place) }
      throw .file(error)
    }
    try check(statement.bytes, at: "\(docket)/\(statement.place.file)")
  }

  /// The sealed file comes first, and is read back before the statement names it: else a ballot might stand in the
  /// record that nobody can open.
  private func putSealed(
    _ statement: NewStatement, in folder: String, mode: mode_t
  ) throws(FileError) -> String? {
    guard let sealed = statement.sealed, case .chain(_, let sequence) = statement.place else {
      return nil
    }
    let name = Self.sealedName(sequence, SHA256Digest(of: sealed))
    do throws(FileError) {
      try Files.createDurably(name, in: folder, bytes: sealed, mode: mode)
    } catch {
      // The rest of an attempt of this very ballot that was cut off.
      guard error.isTaken else { throw error }
      try Files.replaceDurably(name, in: folder, bytes: sealed, mode: mode)
    }
    guard try Files.read("\(folder)/\(name)", limit: sealed.count) == sealed else {
      unlink("\(folder)/\(name)")
      throw FileError(.read, "\(folder)/\(name)", code: EIO)
    }
    return name
  }

  /// Temporary files, and sealed files without their statement: the rests of writes that were cut off and never
  /// acknowledged. The latter hold a ballot that its member may since have thought better of.
  private func removeLeftovers(in folder: String, among names: Set<String>) {
    Files.removeLeftovers(in: folder, among: Array(names))
    for name in names where name.hasSuffix(".ballot") {
      if !names.contains("\(name.prefix(8)).json") { unlink("\(folder)/\(name)") }
    }
  }

  /// A file is as open as its folder, and never to everybody: the group of the folder are the administrators.
  private func mode(in folder: borrowing OpenFile) throws(FileError) -> mode_t {
    0o600 | (try folder.status().st_mode & 0o040)
  }

  /// A folder that was just made can be forgotten in a power cut with all that is in it.
  private func synchronizeAbove(_ place: StatementPlace, isFirst: Bool) throws(FileError) {
    guard isFirst else { return }
    switch place {
    case .chain:
      try Files.synchronizeFolder(record)
      try Files.synchronizeFolder(docket)
    case .board:
      // The folder above belongs to others, who may not let it be opened.
      try? Files.synchronizeFolder("\(docket)/..")
    }
  }

  private func check(_ bytes: [UInt8], at path: String) throws(StoreError) {
    let found: [UInt8]
    do throws(FileError) { found = try Files.read(path, limit: bytes.count) } catch {
      throw .file(error)
    }
    guard found == bytes else { throw .readBackDiffers(path: path) }
  }
}
