import BoardReview
import Digests
import Glibc
import SystemFiles

extension DirectoryStore {
  /// Writes a statement's ballot, if it has one, and reads it back before the statement names it: else a ballot might
  /// stand in the record that nobody can open.
  ///
  /// - Returns: the path, where a statement that fails must not leave it; nil where there is none, and for copies.
  func putBallot(_ statement: NewStatement) throws(FileError) -> String? {
    guard let ballot = statement.ballot, case .chain(let author, let sequence) = statement.place
    else { return nil }
    let folder = "\(record)/\(author.rawValue)\(BallotFile.folder(of: ballot.form))"
    let name = BallotFile.name(ballot.form, sequence, SHA256Digest(of: ballot.bytes))
    if ballot.form != .plain { try makeInnerFolder(folder) }
    let mode = try Self.mode(in: OpenFile(folder, O_RDONLY | O_DIRECTORY))
    do throws(FileError) {
      try Files.createDurably(name, in: folder, bytes: ballot.bytes, mode: mode)
    } catch {
      guard error.isTaken, error.operation == .link else { throw error }
      // The rest of an attempt with this very ballot that was cut off; a copy may well be there whole.
      if case .copy = ballot.form, isWhole(ballot, at: "\(folder)/\(name)") { return nil }
      try Files.replaceDurably(name, in: folder, bytes: ballot.bytes, mode: mode)
    }
    guard isWhole(ballot, at: "\(folder)/\(name)") else {
      unlink("\(folder)/\(name)")
      throw FileError(.read, "\(folder)/\(name)", code: EIO)
    }
    if case .copy = ballot.form { return nil }
    return "\(folder)/\(name)"
  }

  private func isWhole(_ ballot: BallotFile, at path: String) -> Bool {
    (try? Files.read(path, limit: ballot.bytes.count)) == ballot.bytes
  }

  /// Where nobody has prepared the folders, the person's account is the only one: nobody else need look in.
  private func makeInnerFolder(_ path: String) throws(FileError) {
    if Files.isFolder(path) { return }
    try Files.makeFolder(path)
    try Files.synchronizeFolder("\(path)/..")
  }
}
