import Glibc
import SystemFiles

/// Who may read a package: whoever may read the folder of packages, so that a case that comes later is for all of a board.
public enum PackageRights {
  /// Lets the group of the folder of packages read a package in it, where that group reads the folder itself.
  ///
  /// Nothing is taken from anybody, nobody else is let in, and no link is followed. What belongs to other accounts stays.
  /// - Parameter cases: the folder of packages.
  /// - Throws: `FileError` where rights could not be given.
  public static func share(_ package: String, of cases: String) throws(FileError) {
    let folder = try OpenFile(cases, O_RDONLY | O_DIRECTORY).status()
    guard folder.st_mode & 0o040 != 0 else { return }
    try share(package, with: folder.st_gid)
  }

  private static func share(_ path: String, with group: gid_t) throws(FileError) {
    guard let status = Files.status(path) else { return }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    guard isFolder || status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1 else { return }
    if isFolder {
      for name in try Files.names(in: path) { try share("\(path)/\(name)", with: group) }
    }
    let missing = (isFolder ? 0o050 : 0o040) & ~status.st_mode
    guard missing != 0 || status.st_gid != group, status.st_uid == geteuid() else { return }
    let file = try OpenFile(path, O_RDONLY | (isFolder ? O_DIRECTORY : O_NONBLOCK))
    if status.st_gid != group, fchown(file.descriptor, uid_t.max, group) != 0 {
      throw FileError(.protect, path)
    }
    guard fchmod(file.descriptor, status.st_mode & 0o7777 | missing) == 0 else {
      throw FileError(.protect, path)
    }
    try file.synchronize()
  }
}
