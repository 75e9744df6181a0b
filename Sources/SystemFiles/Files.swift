import Glibc

/// Whole-file operations by path, each a thin face of the system calls it names.
public enum Files {
  /// The bytes of a regular file; waits for no FIFO and follows no link.
  ///
  /// - Throws: `FileError`; with `EFBIG` where it holds more than `limit` bytes.
  public static func read(_ path: String, limit: Int = 64 << 20) throws(FileError) -> [UInt8] {
    try OpenFile(path, O_RDONLY | O_NONBLOCK).readToEnd(limit: limit)
  }

  /// Names in a folder, without `.` and `..`, sorted by their bytes; a link in the place of the folder is not followed.
  public static func names(in folder: String) throws(FileError) -> [String] {
    let file = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
    // The stream closes the descriptor it is given, so it gets its own.
    let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw FileError(.list, folder) }
    guard let stream = fdopendir(copy) else {
      let error = FileError(.list, folder)
      close(copy)
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileError(.list, folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes a file; one that is not there is no error.
  public static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError(.remove, path) }
  }

  /// What kind of thing stands at a path, or nil where nothing does; a link is not followed.
  public static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// Whether a folder stands at a path.
  public static func isFolder(_ path: String) -> Bool {
    status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }
}
