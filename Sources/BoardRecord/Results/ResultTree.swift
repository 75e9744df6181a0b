import Glibc
import SystemFiles

/// A result's files by folder, checked to be what can be written.
struct ResultTree {
  /// The files that lie in the result's folder itself under "", and those of each folder in it.
  private var folders: [String: [String: [UInt8]]] = ["": [:]]

  init(_ files: [ResultFile]) throws(ResultsError) {
    for file in files {
      guard let parts = file.parts, let name = parts.last else { throw .name(file.name) }
      let folder = parts.count == 2 ? parts[0] : ""
      guard folders[folder, default: [:]].updateValue(file.bytes, forKey: name) == nil else {
        throw .name(file.name)
      }
    }
    for folder in folders.keys where folders[""]?[folder] != nil { throw .name(folder) }
  }

  /// The folders with their paths, the result's own last.
  private func paths(in root: String) -> [(path: String, files: [String: [UInt8]])] {
    folders.sorted { $0.key > $1.key }.map { name, files in
      (name.isEmpty ? root : "\(root)/\(name)", files)
    }
  }

  /// Writes and syncs everything; `readable` is the group's part of the mode.
  func write(to root: String, readable: mode_t) throws(FileError) {
    Self.remove(root)
    let folderMode: mode_t = readable == 0 ? 0o700 : 0o750
    for (path, files) in paths(in: root) {
      try Files.makeFolder(path, mode: folderMode)
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        try Files.createSynchronized(name, in: path, bytes: bytes, mode: 0o600 | readable)
      }
      try Files.synchronizeFolder(path)
    }
    try Files.synchronizeFolder(root)
  }

  /// The first path at which something else stands than this, or something more; nil where all is alike.
  func difference(at root: String) throws(FileError) -> String? {
    var found: Set<String> = []
    for (path, files) in paths(in: root) {
      guard Files.isFolder(path) else { return path }
      for (name, bytes) in files {
        let file = "\(path)/\(name)"
        guard Files.status(file) != nil else { return file }
        do throws(FileError) {
          if try Files.read(file, limit: bytes.count) != bytes { return file }
        } catch {
          if error.code == EFBIG { return file }
          throw error
        }
        found.insert(file)
      }
      found.insert(path)
    }
    for (path, _) in paths(in: root) {
      for name in try Files.names(in: path) where !found.contains("\(path)/\(name)") {
        return "\(path)/\(name)"
      }
    }
    return nil
  }

  /// Removes a folder with its files and the folders in it, no deeper, following no link.
  static func remove(_ root: String) {
    for name in (try? Files.names(in: root)) ?? [] {
      let path = "\(root)/\(name)"
      for inner in (try? Files.names(in: path)) ?? [] { unlink("\(path)/\(inner)") }
      if unlink(path) != 0 { rmdir(path) }
    }
    rmdir(root)
  }
}
