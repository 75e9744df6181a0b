import Glibc

extension Files {
  /// All bytes of standard input, to its end, whatever it is connected to.
  ///
  /// - Throws: `FileError` with `EFBIG` where more than `limit` bytes come.
  public static func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
    let name = "standard input"
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes {
        Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.read, name) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= limit else { throw FileError(.read, name, code: EFBIG) }
    }
  }
}
