import Glibc
import SystemFiles

/// A file system in memory of a given size, for tests of full and read-only disks; only root can make one.
final class SmallDisk {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  static var isPossible: Bool { geteuid() == 0 }

  init(kilobytes: Int) throws {
    folder = try TemporaryFolder()
    guard run("/bin/mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder.path) else {
      throw FileError(.create, folder.path, code: EPERM)
    }
  }

  deinit { _ = run("/bin/umount", "-l", folder.path) }

  /// Fills it to the last byte, or so that so many bytes are left.
  func fill(leaving room: Int = 0) throws {
    let file = try OpenFile("\(path)/filler", O_WRONLY | O_CREAT | O_APPEND)
    for size in [4_096, 1] {
      while (try? file.write([UInt8](repeating: 0x78, count: size))) != nil {}
    }
    if room > 0 { try file.truncate(to: Int(file.status().st_size) - room) }
  }

  func free() { unlink("\(path)/filler") }

  func remount(readOnly: Bool) -> Bool {
    run("/bin/mount", "-o", readOnly ? "remount,ro" : "remount,rw", path)
  }
}

private func run(_ arguments: String...) -> Bool {
  var strings = arguments.map { strdup($0) }
  strings.append(nil)
  defer { for string in strings { free(string) } }
  var child = pid_t()
  guard posix_spawn(&child, arguments[0], nil, nil, strings, environ) == 0 else { return false }
  var status: Int32 = 0
  waitpid(child, &status, 0)
  return status == 0
}
