import CConfinedProcess
import Glibc
import SystemFiles

/// The bytes of a document as an open file that has no name, so that every tool reads what was read once.
struct MemoryFile: ~Copyable {
  let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// - Throws: `ExtractionError.file`.
  init(_ bytes: [UInt8]) throws(ExtractionError) {
    let file = MemoryFile(descriptor: qrb_memory_file())
    guard file.descriptor >= 0 else { throw .file(FileError(.create, "memory")) }
    try file.write(bytes)
    self = file
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private func write(_ bytes: [UInt8]) throws(ExtractionError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .file(FileError(.write, "memory")) }
      written += count
    }
  }

  /// Puts the next reader at the beginning.
  func rewind() { lseek(descriptor, 0, SEEK_SET) }
}
