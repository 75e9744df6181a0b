import Glibc
import SystemFiles

/// A result's files by folder, checked to be what can be written.
struct ResultTree {
  /// The files that lie in the result's folder itself under "", and those of each folder in it.
  private var folders: [String: [String: [UInt8]]] = ["": [:]]

  init(_ files: [ResultFile]) throws(ResultsError) {
    for file in files {
      guard let parts = file.parts, let name = parts.last else { throw .name(file.name) }
      for depth in 0..<parts.count {
        let above = parts[..<depth].joined(separator: "/")
        if folders[above] == nil { folders[above] = [:] }
      }
      let folder = parts.dropLast().joined(separator: "/")
      guard folders[folder, default: [:]].updateValue(file.bytes, forKey: name) == nil else {
        throw .name(file.name)
      }
    }
    // A name cannot be a file and a folder at once.
    for file in files where folders[file.name] != nil { throw .name(file.name) }
  }

  /// The folders with their paths, those within others first and the result's own last.
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

  /// Removes a folder with its files and the folders in it, no deeper than results go, following no link.
  static func remove(_ root: String, depth: Int = ResultFile.depth) {
    for name in (try? Files.names(in: root)) ?? [] {
      let path = "\(root)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT != S_IFDIR {
        unlink(path)
      } else if depth > 0 {
        remove(path, depth: depth - 1)
      }
    }
    rmdir(root)
  }
}
