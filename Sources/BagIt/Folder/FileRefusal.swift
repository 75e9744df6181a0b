import Glibc

/// Why a file of a bag is not read.
public enum FileRefusal: Error, Hashable, Sendable {
  /// Nothing of that name is there.
  case missing
  /// The name, or a folder on the way, is a symbolic link.
  case link
  /// The way leads out of the bag or onto another file system.
  case leavesPackage
  /// A folder, FIFO, device or socket.
  case notAFile
  /// Larger than is accepted, in bytes.
  case tooLarge(size: Int, limit: Int)
  /// The system does not permit it.
  case notPermitted
  /// Another reason, as the kernel gave it.
  case failed(code: Int32)

  /// The refusal that a failed call's `errno` means.
  init(code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case ELOOP: self = .link
    case EXDEV: self = .leavesPackage
    case ENOTDIR, EISDIR, ENXIO, ENODEV: self = .notAFile
    case EACCES, EPERM: self = .notPermitted
    default: self = .failed(code: code)
    }
  }
}
