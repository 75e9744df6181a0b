import Glibc
import SystemFiles

/// The files beneath a folder, by their paths within it; no link is followed.
enum FolderFiles {
  private static let fewestTooMany = 20_000
  private static let size = 32 << 20

  /// - Throws: `FileError`; with `ELOOP` for a link, `E2BIG` where there are more files than any result has.
  static func read(_ root: String) throws(FileError) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    try add(root, "", 0, &files)
    return files
  }

  private static func add(
    _ root: String, _ folder: String, _ depth: Int, _ files: inout [String: [UInt8]]
  ) throws(FileError) {
    for name in try Files.names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      let kind = (Files.status("\(root)/\(path)")?.st_mode ?? 0) & S_IFMT
      if kind == S_IFDIR {
        guard depth < 8 else { throw FileError(.open, "\(root)/\(path)", code: ELOOP) }
        try add(root, path, depth + 1, &files)
      } else {
        files[path] = try Files.read("\(root)/\(path)", limit: size)
        guard files.count < fewestTooMany else { throw FileError(.list, root, code: E2BIG) }
      }
    }
  }
}
