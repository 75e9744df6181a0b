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
    case .protect: "cannot be kept from the eyes of other accounts"
    case .lock: "is in use"
    case .remove: "cannot be removed"
    case .examine: "cannot be examined"
    }
  }

  /// The reason in words a person can act on.
  public var reason: String {
    switch (code, operation) {
    case (ENOSPC, _): "the disk is full"
    case (EDQUOT, _): "your disk quota is used up"
    case (EROFS, _): "the file system is read-only"
    case (EOPNOTSUPP, .link):
      "this file system has no hard links, which the record needs; keep it on another"
    case (EACCES, _), (EPERM, _): "permission denied"
    case (ENOENT, _): "no such file or folder"
    case (ENOTDIR, _): "not a folder"
    case (EISDIR, _): "is a folder"
    case (EEXIST, _): "something of that name is already there"
    case (EIO, _): "the disk reported an error"
    case (ELOOP, _): "is a symbolic link, which is not followed"
    case (EWOULDBLOCK, .lock): "another session is writing there at this moment"
    case (EFBIG, .write): "the system permits no larger file here"
    case (EFBIG, _): "larger than is accepted"
    default: String(cString: strerror(code))
    }
  }
}
