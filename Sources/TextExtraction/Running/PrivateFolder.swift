import Glibc
import SystemFiles

/// A new folder for this account alone, which goes with everything in it when its owner does.
struct PrivateFolder: ~Copyable {
  let path: String

  init() throws(ExtractionError) {
    var template = Array("/tmp/qrb-extract-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(FileError(.create, "/tmp")) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(path, depth: 0) }

  /// Follows no link; gives up far below what a tool could make within its limits.
  private static func remove(_ path: String, depth: Int) {
    if unlink(path) == 0 || depth > 32 { return }
    chmod(path, 0o700)
    for name in (try? Files.names(in: path)) ?? [] { remove("\(path)/\(name)", depth: depth + 1) }
    rmdir(path)
  }
}
