import Glibc

extension Files {
  /// Writes a new file so that it is either wholly there or not at all, also after a power cut.
  ///
  /// Temporary name, write, fsync, link to the final name, fsync the folder. The link fails where the name is taken, so
  /// two writers can never both believe that a name is theirs.
  ///
  /// - Throws: `FileError`; `isTaken` where a file of that name is there. Nothing is left behind.
  public static func createDurably(
    _ name: String, in folder: String, bytes: [UInt8], mode: mode_t = 0o600
  ) throws(FileError) {
    let temporary = "\(folder)/.\(name).\(getpid()).partial"
    let final = "\(folder)/\(name)"
    unlink(temporary)
    try writeSynchronized(temporary, bytes: bytes, mode: mode)
    defer { unlink(temporary) }
    guard link(temporary, final) == 0 else { throw FileError(.link, final) }
    try synchronizeFolder(folder)
  }

  /// Replaces a file, or makes it, so that a reader sees the old bytes or the new, never a mixture.
  ///
  /// - Throws: `FileError`; the old file then stands as it was.
  public static func replaceDurably(
    _ name: String, in folder: String, bytes: [UInt8], mode: mode_t = 0o600
  ) throws(FileError) {
    let temporary = "\(folder)/.\(name).\(getpid()).partial"
    let final = "\(folder)/\(name)"
    unlink(temporary)
    try writeSynchronized(temporary, bytes: bytes, mode: mode)
    guard rename(temporary, final) == 0 else {
      let error = FileError(.rename, final)
      unlink(temporary)
      throw error
    }
    try synchronizeFolder(folder)
  }

  private static func writeSynchronized(
    _ path: String, bytes: [UInt8], mode: mode_t
  ) throws(FileError) {
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    do throws(FileError) {
      try file.write(bytes)
      try file.synchronize()
    } catch {
      unlink(path)
      throw error
    }
  }
}
