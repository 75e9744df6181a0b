import Digests
import Glibc
import HarmlessText
import SystemFiles

/// A file that an agency sent, known by its digest; its bytes are read when they are wanted, one file at a time.
struct SubmittedFile: Sendable {
  let name: String
  let path: String
  let digest: SHA256Digest
  /// Why no text is to be made of it, for one that was asked for all the same.
  let reasonWithoutText: DisplayText?

  /// More than any file of a package may have.
  private static let limit = 256 << 20
  /// Why a larger one is left out.
  static let tooLarge: DisplayText = "larger than \(limit >> 20) MiB"

  /// All its bytes; nil where they are more than the limit.
  ///
  /// - Throws: `SessionError` where it cannot be read, or is another file than was digested: what is kept as the original
  ///   must be what the text was made of.
  func bytes(limit: Int) throws(SessionError) -> [UInt8]? {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, limit: limit) } catch {
      if error.code == EFBIG { return nil }
      throw SessionError("\(error.description). Nothing was taken in.")
    }
    guard SHA256Digest(of: bytes) == digest else {
      throw SessionError(
        "\(DisplayText(untrusted: name)) changed while it was read. Nothing was taken in; start again once nobody works on it."
      )
    }
    return bytes
  }

  /// Digests a regular file through one buffer, however large it is.
  static func digest(_ path: String) throws(FileError) -> SHA256Digest {
    let file = try OpenFile(path, O_RDONLY | O_NONBLOCK)
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path, code: EINVAL) }
    guard status.st_size <= limit else { throw FileError(.read, path, code: EFBIG) }
    var stream = SHA256Digest.Stream()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var size = 0
    while true {
      let count = buffer.withUnsafeMutableBytes { read(file.descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.read, path) }
      if count == 0 { return stream.finish() }
      size += count
      guard size <= limit else { throw FileError(.read, path, code: EFBIG) }
      stream.update(buffer[..<count])
    }
  }

}
