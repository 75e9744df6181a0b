import Glibc

extension FileError: CustomStringConvertible {
  /// What happened, in one sentence with the file's name.
  public var description: String { "\(path): \(act): \(reason)" }

  private var act: String {
    switch operation {
    case .open: "cannot be opened"
    case .read: "cannot be read"
    case .write: "cannot be written"
    case .sync: "could not be made safe on the disk"
    case .link, .rename: "could not be put in its place"
    case .list: "cannot be listed"
    case .create: "cannot be created"
    case .remove: "cannot be removed"
    case .examine: "cannot be examined"
    }
  }

  /// The reason in words a person can act on.
  public var reason: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your disk quota is used up"
    case EROFS: "the file system is read-only"
    case EACCES, EPERM: "permission denied"
    case ENOENT: "no such file or folder"
    case ENOTDIR: "not a folder"
    case EISDIR: "is a folder"
    case EIO: "the disk reported an error"
    case ELOOP: "is a symbolic link, which is not followed"
    case EFBIG: "larger than is accepted"
    default: String(cString: strerror(code))
    }
  }
}
