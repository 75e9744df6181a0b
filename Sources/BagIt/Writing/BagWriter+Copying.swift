import Digests
import Glibc
import SystemFiles

extension BagWriter {
  /// Writes one file and forces it to the disk; what was digested is what was written.
  @discardableResult
  static func write(
    _ file: File, at root: String
  ) throws(FileError) -> (digest: SHA256Digest, size: Int) {
    let target = try OpenFile(
      "\(root)/\(String(decoding: file.path.bytes, as: UTF8.self))", O_WRONLY | O_CREAT | O_EXCL)
    switch file.source {
    case .bytes(let bytes):
      try target.write(bytes)
      try target.synchronize()
      return (SHA256Digest(of: bytes), bytes.count)
    case .file(let path, let digest):
      let copied = try copy(path, to: target)
      // What was made of the file earlier would not belong to what is kept of it now.
      if let digest, copied.digest != digest { throw FileError(.read, path, code: EBUSY) }
      try target.synchronize()
      return copied
    }
  }

  private static func copy(
    _ path: String, to target: borrowing OpenFile
  ) throws(FileError) -> (digest: SHA256Digest, size: Int) {
    let source = try OpenFile(path, O_RDONLY | O_NONBLOCK)
    let status = try source.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path, code: EINVAL) }
    var stream = SHA256Digest.Stream()
    var size = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(source.descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.read, path) }
      if count == 0 { break }
      size += count
      // A file that grows faster than it is copied would never end.
      guard size <= Int(status.st_size) else { throw FileError(.read, path, code: EBUSY) }
      stream.update(buffer[..<count])
      try write(buffer, count, to: target)
    }
    guard size == Int(status.st_size) else { throw FileError(.read, path, code: EBUSY) }
    return (stream.finish(), size)
  }

  private static func write(
    _ buffer: [UInt8], _ count: Int, to target: borrowing OpenFile
  ) throws(FileError) {
    var written = 0
    while written < count {
      let more = buffer.withUnsafeBytes { bytes in
        Glibc.write(target.descriptor, bytes.baseAddress.map { $0 + written }, count - written)
      }
      if more < 0, errno == EINTR { continue }
      guard more > 0 else { throw FileError(.write, target.path, code: more == 0 ? EIO : errno) }
      written += more
    }
  }
}
