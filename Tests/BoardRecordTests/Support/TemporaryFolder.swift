import Glibc
import SystemFiles

/// A folder of a test's own, removed with everything in it when the test is done with it; in memory where that is possible.
final class TemporaryFolder {
  let path: String

  init() throws {
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/qrb-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(.create, base) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(path) }

  var names: [String] { (try? Files.names(in: path)) ?? [] }

  private static func remove(_ path: String) {
    guard Files.isFolder(path) else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    for name in (try? Files.names(in: path)) ?? [] { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
