import Glibc
import HarmlessText
import SystemFiles

/// Whose folder it was in which this account may not write.
enum FolderOwner {
  /// What is to be known beside "permission denied"; nil for every other error, and in folders of one's own.
  static func sentence(about error: FileError) -> DisplayText? {
    guard error.code == EACCES || error.code == EPERM, geteuid() != 0 else { return nil }
    var path = error.path
    while !Files.isFolder(path) {
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
      path = String(path[..<slash])
    }
    guard let status = Files.status(path), status.st_uid != geteuid() else { return nil }
    return
      "\(DisplayText(untrusted: path)) belongs to the account \(AccountNames.name(ofUser: status.st_uid)). Only that account, or root with sudo, can take something in there."
  }

  /// Why a docket cannot be looked into; nil where it can, and where nothing is there.
  static func closing(_ docket: String) -> DisplayText? {
    guard let status = Files.status(docket), status.st_mode & S_IFMT == S_IFDIR,
      access(docket, R_OK | X_OK) != 0
    else { return nil }
    return
      "\(DisplayText(untrusted: docket)) is closed to this account; it belongs to \(AccountNames.name(ofUser: status.st_uid)). Where a board is convened in it, root opens it to its people: qrb board folders."
  }
}
