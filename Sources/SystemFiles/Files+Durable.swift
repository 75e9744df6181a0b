import Glibc

extension Files {
  /// Writes a new file so that it is either wholly there or not at all, also after a power cut.
  ///
  /// Temporary name, write, fsync, link to the final name, fsync the folder. The link fails where the name is taken, so
  /// two writers can never both believe that a name is theirs.
  ///
  /// - Throws: `FileError`; `isTaken` where a file of that name is there. Only where the last step fails (operation
  ///   `sync`, path of the folder) is the file in its place without being certain to outlast a power cut.
  public static func createDurably(
    _ name: String, in folder: String, bytes: [UInt8], mode: mode_t = 0o600
  ) throws(FileError) {
    try createSynchronized(name, in: folder, bytes: bytes, mode: mode)
    try synchronizeFolder(folder)
  }

  /// Writes a new file as `createDurably` does, and leaves it to the caller to synchronize the folder.
  public static func createSynchronized(
    _ name: String, in folder: String, bytes: [UInt8], mode: mode_t = 0o600
  ) throws(FileError) {
    let temporary = try TemporaryFile(for: name, in: folder, mode: mode)
    try temporary.file.write(bytes)
    try temporary.file.synchronize()
    try temporary.place(at: "\(folder)/\(name)")
  }

  /// Replaces a file, or makes it, so that a reader sees the old bytes or the new, never a mixture.
  ///
  /// - Throws: `FileError`; unless its operation is `sync` on the folder, the old file stands as it was.
  public static func replaceDurably(
    _ name: String, in folder: String, bytes: [UInt8], mode: mode_t = 0o600
  ) throws(FileError) {
    var temporary = try TemporaryFile(for: name, in: folder, mode: mode)
    try temporary.file.write(bytes)
    try temporary.file.synchronize()
    try temporary.replace("\(folder)/\(name)")
    try synchronizeFolder(folder)
  }

  /// Removes temporary files that killed writers left behind; call it only where no other writer is at work.
  public static func removeLeftovers(in folder: String, among names: [String]) {
    for name in names where isLeftover(name) { unlink("\(folder)/\(name)") }
  }

  /// Whether a name is that of a file that was never put in its place.
  public static func isLeftover(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".") && name.hasSuffix(TemporaryFile.suffix)
  }
}
