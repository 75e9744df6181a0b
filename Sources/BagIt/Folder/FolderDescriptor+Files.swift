import Glibc

extension FolderDescriptor {
  /// The bytes of a regular file within; no link is followed and nothing is waited for.
  public borrowing func read(_ path: BagPath, limit: Int) throws(FileRefusal) -> [UInt8] {
    let (file, size) = try openFile(path, limit: limit)
    defer { close(file) }
    var failure: FileRefusal?
    // One byte more than the file should have shows whether it has grown since it was measured.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      do throws(FileRefusal) {
        while count < buffer.count {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          let got = try Self.readSome(file, rest)
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

  private borrowing func openFile(
    _ path: BagPath, limit: Int
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

  /// Reads what one call gives; 0 at the end.
  static func readSome(
    _ file: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) throws(FileRefusal) -> Int {
    while true {
      let count = Glibc.read(file, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw FileRefusal(code: errno) }
    }
  }
}
