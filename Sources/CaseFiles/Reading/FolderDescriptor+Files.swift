import Digests
import Glibc

extension FolderDescriptor {
  /// The bytes of a regular file within.
  borrowing func read(_ path: PackagePath, limit: Int) throws(FileRefusal) -> [UInt8] {
    let (file, size) = try openFile(path, limit: limit)
    defer { close(file) }
    var failure: FileRefusal?
    // One byte more than the file should have shows whether it has grown since it was measured.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      do throws(FileRefusal) {
        while count < buffer.count {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          let got = try Self.read(file, rest)
          if got == 0 { break }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    guard bytes.count <= size else { throw .failed(code: EBUSY) }
    return bytes
  }

  /// Digest and size of a regular file within, whose bytes are not kept.
  borrowing func facts(_ path: PackagePath, limit: Int) throws(FileRefusal) -> FileFacts {
    let (file, _) = try openFile(path, limit: limit)
    defer { close(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var stream = SHA256Digest.Stream()
    var size = 0
    while true {
      let count = try Self.read(file, buffer)
      if count == 0 { return FileFacts(digest: stream.finish(), size: size) }
      size += count
      guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
      stream.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  private borrowing func openFile(
    _ path: PackagePath, limit: Int
  ) throws(FileRefusal) -> (descriptor: Int32, size: Int) {
    let file = try open(path)
    do throws(FileRefusal) {
      var status = stat()
      guard fstat(file, &status) == 0 else { throw FileRefusal(code: errno) }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      let size = Int(status.st_size)
      guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
      return (file, size)
    } catch {
      close(file)
      throw error
    }
  }

  private static func read(
    _ file: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) throws(FileRefusal) -> Int {
    while true {
      let count = Glibc.read(file, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw FileRefusal(code: errno) }
    }
  }
}
