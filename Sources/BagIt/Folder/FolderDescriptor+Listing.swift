import Glibc

extension FolderDescriptor {
  /// What a folder holds under one name.
  public struct Entry: Hashable, Sendable {
    /// As the file system has it.
    public let name: [UInt8]
    /// What stands there; a link is not followed.
    public let kind: Kind

    /// What can stand under a name.
    public enum Kind: Hashable, Sendable { case file, folder, link, other }

    /// Whether the name begins with a dot.
    public var isHidden: Bool { name.first == UInt8(ascii: ".") }
  }

  /// Everything in this folder but `.` and `..`, in the order of the bytes of the names; nothing is opened.
  public borrowing func entries() throws(FileRefusal) -> [Entry] {
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
        let kind = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
            Entry.Kind(entry.pointee.d_type) ?? Entry.Kind(of: $0, in: own)
          }
        }
        entries.append(Entry(name: name, kind: kind))
      }
      errno = 0
    }
    guard errno == 0 else { throw FileRefusal(code: errno) }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}
