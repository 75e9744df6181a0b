import Glibc

extension FolderDescriptor {
  /// What a folder holds under one name.
  struct Entry: Hashable {
    /// As the file system has it.
    let name: [UInt8]
    let kind: Kind

    enum Kind: Hashable { case file, folder, link, other }

    var isHidden: Bool { name.first == UInt8(ascii: ".") }
  }

  /// Everything in this folder but `.` and `..`, in the order of the bytes of the names; nothing is opened.
  borrowing func entries() throws(FileRefusal) -> [Entry] {
    // A stream closes its descriptor; this one gets its own, with a position of its own.
    let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw FileRefusal(code: errno) }
    guard let stream = fdopendir(own) else {
      let code = errno
      close(own)
      throw FileRefusal(code: code)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] {
        entries.append(Entry(name: name, kind: kind(entry.pointee.d_type, of: name)))
      }
      errno = 0
    }
    guard errno == 0 else { throw FileRefusal(code: errno) }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The kind as the listing tells it; asked of the file only where a file system's listing does not tell.
  private borrowing func kind(_ type: UInt8, of name: [UInt8]) -> Entry.Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    var status = stat()
    let isKnown = (name + [0]).withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return false }
      return fstatat(descriptor, start, &status, AT_SYMLINK_NOFOLLOW) == 0
    }
    guard isKnown else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
