import Glibc

extension Files {
  /// Makes a folder and those above it, each for its owner alone; one that is there is left as it is.
  ///
  /// - Throws: `FileError`; with `ENOTDIR` where something else stands there.
  public static func makeFolder(_ path: String, mode: mode_t = 0o700) throws(FileError) {
    if try make(path, mode) { return }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw FileError(.create, path, code: ENOENT)
    }
    try makeFolder(String(path[..<slash]), mode: mode)
    guard try make(path, mode) else { throw FileError(.create, path, code: ENOENT) }
  }

  /// Makes a folder that no other account may look into, or closes one that is there.
  ///
  /// - Throws: `FileError`; with `EACCES` where it belongs to another account.
  public static func makePrivateFolder(_ path: String) throws(FileError) {
    try makeFolder(path)
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    let status = try folder.status()
    guard status.st_uid == geteuid() else { throw FileError(.protect, path, code: EACCES) }
    if status.st_mode & 0o777 == 0o700 { return }
    guard fchmod(folder.descriptor, 0o700) == 0 else { throw FileError(.protect, path) }
  }

  /// Forces the names in a folder to the disk: without it a power cut may forget a file whose bytes are safe.
  public static func synchronizeFolder(_ path: String) throws(FileError) {
    try OpenFile(path, O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// False where the folder above is missing.
  private static func make(_ path: String, _ mode: mode_t) throws(FileError) -> Bool {
    if mkdir(path, mode) == 0 {
      // The process's mask may have taken something away; what the folder above gave, such as its group, stays.
      guard let made = status(path)?.st_mode else { throw FileError(.create, path) }
      if made & mode == mode || chmod(path, made & 0o7777 | mode) == 0 { return true }
      throw FileError(.create, path)
    }
    switch errno {
    case ENOENT: return false
    case EEXIST:
      var status = stat()
      guard stat(path, &status) == 0 else { throw FileError(.create, path) }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(.create, path, code: ENOTDIR)
      }
      return true
    default: throw FileError(.create, path)
    }
  }
}
