import Glibc

/// A file under a name that nobody looks for, on its way to its own; it goes with its owner unless it was put in place.
///
/// The name is this process's and the file is created only where none is, so no two writers ever share one. What a
/// killed process leaves behind is for `Files.removeLeftovers`.
struct TemporaryFile: ~Copyable {
  let file: OpenFile
  private let path: String
  private var isGone = false

  static let suffix = ".partial"

  init(for name: String, in folder: String, mode: mode_t) throws(FileError) {
    let file = try Self.create("\(folder)/.\(name).\(getpid())", mode, number: 0)
    do throws(FileError) {
      try Self.giveToOwner(of: folder, file)
      try Self.protect(file, mode)
    } catch {
      unlink(file.path)
      throw error
    }
    path = file.path
    self.file = file
  }

  private static func create(
    _ stem: String, _ mode: mode_t, number: Int
  ) throws(FileError) -> OpenFile {
    let path = "\(stem)-\(number)\(suffix)"
    do throws(FileError) {
      return try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    } catch {
      guard error.isTaken, number < 1_000 else { throw error }
    }
    return try create(stem, mode, number: number + 1)
  }

  deinit {
    if !isGone { unlink(path) }
  }

  /// What root writes in somebody's folder is theirs: a ballot that root brought in would else be closed to its member.
  private static func giveToOwner(
    of folder: String, _ file: borrowing OpenFile
  ) throws(FileError) {
    guard geteuid() == 0 else { return }
    let owner = try OpenFile(folder, O_RDONLY | O_DIRECTORY).status().st_uid
    // Where root may not give files away, as on some network file systems, they stay root's.
    if owner != 0 { _ = fchown(file.descriptor, owner, gid_t.max) }
  }

  /// The mode does not depend on the process's mask, and a file system without modes does not pass unnoticed.
  private static func protect(_ file: borrowing OpenFile, _ mode: mode_t) throws(FileError) {
    if try file.status().st_mode & 0o777 == mode { return }
    fchmod(file.descriptor, mode)
    guard try file.status().st_mode & 0o777 & ~mode == 0 else {
      throw FileError(.protect, file.path, code: EPERM)
    }
  }

  /// Gives the file its final name, unless that is taken.
  ///
  /// - Throws: `FileError`; `isTaken` where something of that name is there, `EOPNOTSUPP` where the file system has no
  ///   hard links, as on memory sticks: nothing else there could refuse a name that another writer takes meanwhile.
  func place(at final: String) throws(FileError) {
    if link(path, final) == 0 { return }
    let code = errno
    // Over a network the answer to a link that was made may be lost, and asked again it is "taken": the count tells.
    if try file.status().st_nlink > 1 { return }
    let hasNoLinks = code == EPERM || code == ENOSYS || code == EOPNOTSUPP
    throw FileError(.link, final, code: hasNoLinks ? EOPNOTSUPP : code)
  }

  /// Gives the file its final name in place of what stands there.
  mutating func replace(_ final: String) throws(FileError) {
    guard rename(path, final) == 0 else { throw FileError(.rename, final) }
    isGone = true
  }
}
