import Glibc
import SystemFiles

/// The file of a journal and the right to write it, which goes to whoever opened it last.
///
/// Whoever takes it over puts a new file under the same name, so the inode tells a session whether the draft is still its
/// own. The folder is locked for the moment of each write: no change falls between another's reading and taking over.
final class DraftFile {
  /// The path under which the file was kept as it was found, where parts of it could not be read.
  private(set) var keptAside: String?

  private let folder: OpenFile
  private let name: String
  private var existed = false
  private var found: [UInt8] = []
  private var isToBeKeptAside = false
  private var held: HeldDraft?
  private var wasTaken = false
  private var seal: DraftSeal?

  /// Opens a file, or begins it, and puts in its place what the closure makes of it.
  ///
  /// On a full disk nothing is put in its place yet; the first write for which there is room does that.
  init(
    _ name: String, in folder: String, _ seal: DraftSeal? = nil,
    _ renewed: (_ found: [UInt8]) -> (journal: [UInt8], isDamaged: Bool)
  ) throws(FileError) {
    try Files.makePrivateFolder(folder)
    self.name = name
    self.seal = seal
    self.folder = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
    let isLocked = try self.folder.lock()
    defer { if isLocked { self.folder.unlock() } }
    if isLocked {
      let leftovers = try Files.names(in: folder).filter { $0.hasPrefix(".\(name).") }
      Files.removeLeftovers(in: folder, among: leftovers)
    }
    let path = "\(folder)/\(name)"
    existed = Files.status(path) != nil
    found = existed ? try Files.read(path, limit: 1 << 30) : []
    let (journal, isDamaged) = renewed(found)
    isToBeKeptAside = isDamaged
    do throws(FileError) { try replace(with: journal) } catch {
      guard error.isFull else { throw error }
    }
  }

  private var path: String { "\(folder.path)/\(name)" }

  /// Whether changes can be appended; otherwise the next write writes the whole anew.
  var isSound: Bool { held.map { !$0.isSpoilt } ?? false }

  /// By how many bytes the file has grown since it was last written anew.
  var growth: Int { held?.growth ?? 0 }

  /// Appends lines, or writes the whole journal where the file cannot be appended to.
  func write(_ lines: [UInt8], whole: () -> [UInt8]) throws(DraftError) {
    try whileLocked { () throws(FileError) in
      guard let held, !held.isSpoilt else { return try replace(with: whole()) }
      guard seal != nil else { return try held.append(lines) }
      if let sealed = seal?.appended(lines) {
        try held.append(sealed)
      } else {
        try replace(with: whole())
      }
    }
  }

  /// Forces the file to the disk.
  func synchronize() throws(DraftError) {
    do throws(FileError) { try held?.synchronize() } catch { throw .file(error) }
  }

  /// Puts a new file with the whole journal in the place of the old one.
  func renew(_ journal: [UInt8]) throws(DraftError) {
    try whileLocked { () throws(FileError) in try replace(with: journal) }
  }

  private func replace(with plain: [UInt8]) throws(FileError) {
    var journal = plain
    if seal != nil {
      guard let sealed = seal?.file(of: plain) else { throw FileError(.protect, path, code: EIO) }
      journal = sealed
    }
    if isToBeKeptAside {
      keptAside = try keepAside()
      isToBeKeptAside = false
    }
    do throws(FileError) {
      try Files.replaceDurably(name, in: folder.path, bytes: journal)
    } catch {
      // The file may be in its place and only its name not yet safe; it is ours all the same.
      if let placed = try? HeldDraft(path, size: journal.count), !placed.isSame(as: held) {
        placed.isSpoilt = true
        if error.operation == .sync { held = placed }
      }
      throw error
    }
    held = try HeldDraft(path, size: journal.count)
  }

  private func keepAside(number: Int = 1) throws(FileError) -> String {
    let copy = number == 1 ? "\(name).damaged" : "\(name).damaged-\(number)"
    if Files.status("\(folder.path)/\(copy)") != nil { return try keepAside(number: number + 1) }
    try Files.createDurably(copy, in: folder.path, bytes: found)
    return "\(folder.path)/\(copy)"
  }

  /// Does what needs the right to write, or learns that another session has it.
  private func whileLocked(_ work: () throws(FileError) -> Void) throws(DraftError) {
    if wasTaken { throw .takenOver }
    do throws(FileError) {
      let isLocked = try folder.lock()
      defer { if isLocked { folder.unlock() } }
      if try isOurs() { return try work() }
    } catch { throw .file(error) }
    wasTaken = true
    throw .takenOver
  }

  /// Whether no other session has put its own file there since this one read or wrote it.
  private func isOurs() throws(FileError) -> Bool {
    guard let status = Files.status(path) else {
      // Somebody removed it, by hand perhaps: what is remembered is written anew.
      held?.isSpoilt = true
      return true
    }
    if let held { return held.inode == status.st_ino && held.device == status.st_dev }
    guard existed else { return false }
    return try Files.read(path, limit: 1 << 30) == found
  }
}
