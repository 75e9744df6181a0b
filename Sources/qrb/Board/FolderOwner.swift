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
    let entry = getpwuid(status.st_uid)?.pointee.pw_name
    let owner = entry.map { String(cString: $0) } ?? "number \(status.st_uid)"
    return
      "\(DisplayText(untrusted: path)) belongs to the account \(DisplayText(untrusted: owner)). Only that account, or root with sudo, can take something in there."
  }
}
