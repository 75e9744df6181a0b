import Glibc

/// An open file descriptor that is closed when its owner goes.
public struct OpenFile: ~Copyable {
  /// The descriptor; valid as long as this value lives.
  public let descriptor: Int32
  let path: String

  /// Opens a file; never follows a link in the last place, and never becomes a child's.
  ///
  /// - Throws: `FileError` with operation `open`.
  public init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(FileError) {
    var descriptor: Int32
    repeat {
      descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, mode)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw FileError(.open, path) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Writes all bytes at the current position, however many calls it takes.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(.write, path)
      }
      written += count
    }
  }

  /// Forces the contents to the disk; a failure is never retried, since the kernel forgets it after telling once.
  public func synchronize() throws(FileError) {
    guard fsync(descriptor) == 0 else { throw FileError(.sync, path) }
  }

  /// Reads to the end.
  ///
  /// - Throws: `FileError` with `EFBIG` where there is more than `limit` bytes.
  public func readToEnd(limit: Int) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(.examine, path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path, code: EINVAL) }
    if status.st_size > limit { throw FileError(.read, path, code: EFBIG) }
    var bytes: [UInt8] = []
    var capacity = Int(status.st_size) + 1
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: capacity))
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress.map { $0 + start }, capacity)
      }
      if count < 0 && errno != EINTR { throw FileError(.read, path) }
      bytes.removeLast(capacity - max(count, 0))
      if count == 0 { return bytes }
      if bytes.count > limit { throw FileError(.read, path, code: EFBIG) }
      capacity = 65_536
    }
  }
}
