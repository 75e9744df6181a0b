import Digests
import Glibc
import SystemFiles

extension DirectoryStore {
  /// Writes the ballot first, then the signature, then the statement, and syncs each with its folder; see `StatementStore`.
  ///
  /// The statement is what commits: a ballot or signature without one was never acknowledged.
  public func append(_ statement: NewStatement) throws(StoreError) {
    let place = statement.place
    let path = folder(of: place)
    do throws(FileError) {
      try Files.makeFolder(path)
      let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
      // Given up with the descriptor. Without locks, as on some network file systems, the link still decides.
      let isAlone = try folder.lock()
      let names = Set(try Files.names(in: path))
      if isAlone { removeLeftovers(in: path, among: names) }
      if names.contains(place.name) {
        throw FileError(.link, "\(docket)/\(place.file)", code: EEXIST)
      }
      let mode = try Self.mode(in: folder)
      let ballot = try putBallot(statement)
      do throws(FileError) {
        if let signature = statement.signature {
          try putSignature(signature, place.signatureName, in: path, mode: mode)
        }
        try Files.createSynchronized(place.name, in: path, bytes: statement.bytes, mode: mode)
      } catch {
        if let ballot { unlink(ballot) }
        removeSignature(of: statement)
        throw error
      }
      try folder.synchronize()
      try synchronizeAbove(place, isFirst: !names.contains { $0.hasSuffix(".json") })
    } catch {
      if error.operation == .link && error.isTaken { throw .placeTaken(place) }
      throw .file(error)
    }
    try check(statement.bytes, at: "\(docket)/\(place.file)")
    try checkSignature(of: statement)
  }

  /// Writes the roster beside the statement that convenes the board; see `StatementStore`.
  public func keepRoster(_ bytes: [UInt8]) throws(StoreError) {
    do throws(FileError) {
      try Files.makeFolder(docket)
      if let old = try? Files.read("\(docket)/\(Self.roster)", limit: bytes.count), old == bytes {
        return
      }
      let mode = try Self.mode(in: OpenFile(docket, O_RDONLY | O_DIRECTORY))
      do throws(FileError) {
        try Files.replaceDurably(Self.roster, in: docket, bytes: bytes, mode: mode)
      } catch {
        guard error.code == EACCES, try appendToRoster(bytes) else { throw error }
      }
    } catch { throw .file(error) }
  }

  /// Where the docket is root's, and the roster the administrator's, new keys are added at its end: all that ever changes.
  ///
  /// - Returns: false where the roster is not the beginning of what it is to be.
  private func appendToRoster(_ bytes: [UInt8]) throws(FileError) -> Bool {
    let path = "\(docket)/\(Self.roster)"
    let old = try Files.read(path, limit: bytes.count)
    guard bytes.starts(with: old) else { return false }
    let file = try OpenFile(path, O_WRONLY | O_APPEND)
    try file.write(Array(bytes[old.count...]))
    try file.synchronize()
    return true
  }

  static let roster = "roster"

  /// A signature without its statement is the rest of a write that was cut off.
  private func putSignature(
    _ signature: [UInt8], _ name: String, in folder: String, mode: mode_t
  ) throws(FileError) {
    do throws(FileError) {
      try Files.createDurably(name, in: folder, bytes: signature, mode: mode)
    } catch {
      guard error.isTaken, error.operation == .link else { throw error }
      try Files.replaceDurably(name, in: folder, bytes: signature, mode: mode)
    }
  }

  private func removeSignature(of statement: NewStatement) {
    let path = "\(folder(of: statement.place))/\(statement.place.signatureName)"
    guard let signature = statement.signature,
      Files.status("\(docket)/\(statement.place.file)") == nil,
      (try? Files.read(path, limit: Self.signatureLimit)) == signature
    else { return }
    unlink(path)
  }

  /// Where there are no locks, a session that lost the place may have put its own signature there before it found out.
  private func checkSignature(of statement: NewStatement) throws(StoreError) {
    guard let signature = statement.signature else { return }
    let folder = folder(of: statement.place)
    let path = "\(folder)/\(statement.place.signatureName)"
    if (try? Files.read(path, limit: Self.signatureLimit)) == signature { return }
    do throws(FileError) {
      let mode = try Self.mode(in: OpenFile(folder, O_RDONLY | O_DIRECTORY))
      try Files.replaceDurably(
        statement.place.signatureName, in: folder, bytes: signature, mode: mode)
    } catch { throw .file(error) }
    try check(signature, at: path)
  }

  /// Temporary files, and ballots and signatures without their statement: the rests of writes that were cut off and
  /// never acknowledged. A ballot among them is one that its member may since have thought better of.
  private func removeLeftovers(in folder: String, among names: Set<String>) {
    Files.removeLeftovers(in: folder, among: Array(names))
    for name in names where name.hasSuffix(".json\(StatementPlace.signatureEnding)") {
      let statement = String(name.dropLast(StatementPlace.signatureEnding.count))
      if !names.contains(statement) { unlink("\(folder)/\(name)") }
    }
    removeBallots(in: folder, names, without: names, ending: ".ballot")
    if names.contains("copies"), let inner = try? Files.names(in: "\(folder)/copies") {
      Files.removeLeftovers(in: "\(folder)/copies", among: inner)
    }
    let sealed = "\(folder)\(BallotFile.folder(of: .sealed))"
    guard names.contains("sealed"), let inner = try? Files.names(in: sealed) else { return }
    Files.removeLeftovers(in: sealed, among: inner)
    removeBallots(in: sealed, Set(inner), without: names, ending: ".age")
  }

  private func removeBallots(
    in folder: String, _ names: Set<String>, without statements: Set<String>, ending: String
  ) {
    for name in names where name.hasSuffix(ending) {
      if !statements.contains("\(name.prefix(8)).json") { unlink("\(folder)/\(name)") }
    }
  }

  /// A file is as open as its folder to the folder's group, and never to everybody.
  static func mode(in folder: borrowing OpenFile) throws(FileError) -> mode_t {
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
      try? Files.synchronizeFolder("\(docket)/..")
    }
  }

  func check(_ bytes: [UInt8], at path: String) throws(StoreError) {
    let found: [UInt8]
    do throws(FileError) { found = try Files.read(path, limit: bytes.count) } catch {
      throw .file(error)
    }
    guard found == bytes else { throw .readBackDiffers(path: path) }
  }
}
