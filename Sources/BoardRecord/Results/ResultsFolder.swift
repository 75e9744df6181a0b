import CaseModel
import Glibc
import SystemFiles

/// Where results are written out: a folder per case, wholly there or not at all.
///
/// What stays inside and what goes to the agency lie in folders that are far apart and whose names say which is which.
public struct ResultsFolder: Sendable {
  /// The two kinds of papers.
  public enum Kind: Sendable, CaseIterable {
    /// The record of the board, privileged.
    case inside
    /// The notice to the agency.
    case notice
  }

  /// The folder that holds them.
  public let path: String
  private let ending: String

  /// The papers of one kind in a docket; nothing is read or made yet.
  public init(_ kind: Kind, docket: String) {
    switch kind {
    case .inside: (path, ending) = ("\(docket)/results", "-privileged")
    case .notice: (path, ending) = ("\(docket)/notices", "-to-agency")
    }
  }

  /// The folder of a case; what it is is said by its name too, for whoever sees nothing else of its path.
  public func folder(of number: CaseNumber) -> String { "\(path)/\(number.rawValue)\(ending)" }

  /// Writes a case's files beside their place and moves them there together; the same files a second time change nothing.
  ///
  /// - Returns: the paths of the files, in the order given.
  /// - Throws: `ResultsError`; `.differs` where other contents stand there.
  public func write(
    _ files: [ResultFile], for number: CaseNumber
  ) throws(ResultsError) -> [String] {
    let tree = try ResultTree(files)
    let final = folder(of: number)
    do throws(FileError) {
      try Files.makeFolder(path)
      try Files.synchronizeFolder("\(path)/..")
      let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
      if try folder.lock() { removeLeftovers() }
      if Files.status(final) == nil {
        let temporary = "\(path)/.\(number.rawValue).\(getpid()).partial"
        try place(tree, temporary, final, readable: folder.status().st_mode & 0o040)
        try folder.synchronize()
      }
      if let difference = try tree.difference(at: final) {
        throw FileError(.link, difference, code: EEXIST)
      }
    } catch {
      if error.operation == .link && error.isTaken { throw .differs(path: error.path) }
      throw .file(error)
    }
    return files.map { "\(final)/\($0.name)" }
  }

  /// The first path at which something else stands than these files would be, or something more; nil where all is alike.
  public func difference(
    _ files: [ResultFile], for number: CaseNumber
  ) throws(ResultsError) -> String? {
    let tree = try ResultTree(files)
    do throws(FileError) { return try tree.difference(at: folder(of: number)) } catch {
      throw .file(error)
    }
  }

  private func place(
    _ tree: ResultTree, _ temporary: String, _ final: String, readable: mode_t
  ) throws(FileError) {
    do throws(FileError) {
      try tree.write(to: temporary, readable: readable)
      guard rename(temporary, final) == 0 else { throw FileError(.rename, final) }
    } catch {
      ResultTree.remove(temporary)
      // Another administrator was there first: whether with the same files is looked at next.
      if error.code == ENOTEMPTY || error.code == EEXIST { return }
      throw error
    }
  }

  /// What killed writers left behind.
  private func removeLeftovers() {
    for name in (try? Files.names(in: path)) ?? [] where Files.isLeftover(name) {
      ResultTree.remove("\(path)/\(name)")
    }
  }
}
