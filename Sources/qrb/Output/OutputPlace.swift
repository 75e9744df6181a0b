/// Where a file that was asked for by its path is to lie.
struct OutputPlace {
  /// The folder; `.` where the path names none.
  let folder: String
  /// The name in it.
  let name: String

  init(_ path: String) {
    guard let slash = path.lastIndex(of: "/") else {
      (folder, name) = (".", path)
      return
    }
    let above = String(path[..<slash])
    (folder, name) = (above.isEmpty ? "/" : above, String(path[path.index(after: slash)...]))
  }
}
