import Glibc

/// An open file descriptor that is closed when its owner goes.
public struct OpenFile: ~Copyable {
  /// The descriptor; valid as long as this value lives.
  public let descriptor: Int32
  /// The file, as it was named on opening.
  public let path: String

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
  ///
  /// - Throws: `FileError` with operation `write`; a part may then have been written.
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
      // POSIX leaves a count of zero open; waiting for it to change would never end.
      if count == 0 { throw FileError(.write, path, code: EIO) }
      written += count
    }
  }

  /// Forces contents and attributes to the disk.
  ///
  /// - Throws: `FileError` with operation `sync`. Never call it again on the same file then: the kernel tells of a failed
  ///   write once, and a second call would succeed without the bytes being there.
  public func synchronize() throws(FileError) {
    guard fsync(descriptor) == 0 else { throw FileError(.sync, path) }
  }

  /// Forces the contents to the disk, and of the attributes what is needed to find them again; throws as `synchronize` does.
  public func synchronizeContents() throws(FileError) {
    guard fdatasync(descriptor) == 0 else { throw FileError(.sync, path) }
  }

  /// What the kernel knows of the open file, whatever stands at its path by now.
  public func status() throws(FileError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(.examine, path) }
    return status
  }

  /// Cuts the file off at a length.
  public func truncate(to length: Int) throws(FileError) {
    var result: Int32
    repeat { result = ftruncate(descriptor, off_t(length)) } while result != 0 && errno == EINTR
    guard result == 0 else { throw FileError(.write, path) }
  }
}
