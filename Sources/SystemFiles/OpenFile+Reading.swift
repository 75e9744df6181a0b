import Glibc

extension OpenFile {
  /// Reads a regular file to its end.
  ///
  /// - Throws: `FileError` with `EFBIG` where there is more than `limit` bytes, with `EINVAL` where it is no regular file.
  public func readToEnd(limit: Int) throws(FileError) -> [UInt8] {
    let status = try status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path, code: EINVAL) }
    if status.st_size > limit { throw FileError(.read, path, code: EFBIG) }
    var bytes: [UInt8] = []
    var capacity = Int(status.st_size) + 1
    while true {
      let start = bytes.count
      bytes += [UInt8](repeating: 0, count: capacity)
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + start }, capacity)
      }
      if count < 0 && errno != EINTR { throw FileError(.read, path) }
      bytes.removeLast(capacity - max(count, 0))
      if count == 0 { return bytes }
      if bytes.count > limit { throw FileError(.read, path, code: EFBIG) }
      // Usually only to find that there is no more.
      capacity = 4_096
    }
  }
}
