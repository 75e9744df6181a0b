import Glibc
import SystemFiles

/// A file system in memory of a given size, for tests of full and read-only disks; only root can make one.
final class SmallDisk {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  static var isPossible: Bool { geteuid() == 0 }

  init(kilobytes: Int) throws {
    folder = try TemporaryFolder()
    guard
      TestProcess.run(
        ["/bin/mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder.path])
    else {
      throw FileError(.create, folder.path, code: EPERM)
    }
  }

  deinit { _ = TestProcess.run(["/bin/umount", "-l", folder.path]) }

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
    TestProcess.run(["/bin/mount", "-o", readOnly ? "remount,ro" : "remount,rw", path])
  }
}
