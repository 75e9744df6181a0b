import CFiles
import Glibc

/// An open folder; everything beneath it is opened through it, so that no name can lead elsewhere.
public struct FolderDescriptor: ~Copyable {
  /// The descriptor; valid as long as this value lives.
  public let descriptor: Int32

  /// Opens a folder by a path that the user gave, which may be a link.
  ///
  /// - Throws: `FileRefusal` where no folder is there or it may not be opened.
  public init(path: String) throws(FileRefusal) {
    var descriptor: Int32
    repeat {
      descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw FileRefusal(code: errno) }
    self.descriptor = descriptor
  }

  /// Takes over an open descriptor.
  public init(owning descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a folder within; follows no link.
  public borrowing func folder(_ path: BagPath) throws(FileRefusal) -> FolderDescriptor {
    FolderDescriptor(owning: try open(path, O_DIRECTORY))
  }

  /// Opens something within for reading; follows no link and waits for nothing.
  borrowing func open(_ path: BagPath, _ flags: Int32 = 0) throws(FileRefusal) -> Int32 {
    guard path.isSafe else { throw .leavesPackage }
    let opened = (path.bytes + [0]).withUnsafeBytes { bytes in
      qrb_open_beneath(descriptor, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), flags)
    }
    guard opened >= 0 else { throw FileRefusal(code: errno) }
    return opened
  }

  /// Whether something of that name is there, whatever it is.
  public borrowing func holds(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }
}
