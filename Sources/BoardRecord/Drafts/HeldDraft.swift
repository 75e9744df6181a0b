import Glibc
import SystemFiles

/// A journal's file as this session has put it in its place.
///
/// It stays open as long as the session writes, so that the kernel gives its inode to no other file.
final class HeldDraft {
  let inode: ino_t
  let device: dev_t
  /// Whether nothing more may be appended: a part of a line, or bytes of unknown fate, may stand at its end.
  var isSpoilt = false

  private let file: OpenFile
  private let first: Int
  private var size: Int
  private var isSynchronized = true

  init(_ path: String, size: Int) throws(FileError) {
    file = try OpenFile(path, O_WRONLY | O_APPEND)
    let status = try file.status()
    inode = status.st_ino
    device = status.st_dev
    first = size
    self.size = size
  }

  /// By how many bytes it has grown.
  var growth: Int { size - first }

  func isSame(as other: HeldDraft?) -> Bool {
    inode == other?.inode && device == other?.device
  }

  func append(_ bytes: [UInt8]) throws(FileError) {
    if bytes.isEmpty { return }
    isSynchronized = false
    do throws(FileError) { try file.write(bytes) } catch {
      // Half a line may stand there now: cut it off, so that later lines are not lost behind it.
      do throws(FileError) { try file.truncate(to: size) } catch { isSpoilt = true }
      throw error
    }
    size += bytes.count
  }

  /// Forces it to the disk; after a failure it is spoilt, since the kernel tells of lost bytes only once.
  func synchronize() throws(FileError) {
    if isSynchronized { return }
    do throws(FileError) { try file.synchronizeContents() } catch {
      isSpoilt = true
      throw error
    }
    isSynchronized = true
  }
}
