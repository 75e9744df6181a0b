import Digests
import Glibc
import SystemFiles

/// Writes bags of BagIt 1.0 with SHA-256 (RFC 8493), which other people's tools can check.
///
/// Files on the disk are copied while they are digested, through one buffer: memory does not grow with their size.
public struct BagWriter: Sendable {
  /// A file of the payload.
  public struct File: Sendable {
    /// Within the bag; begins with `data/`.
    public let path: BagPath
    /// Where its bytes come from.
    public let source: Source

    /// A file given by path and source.
    public init(_ path: BagPath, _ source: Source) {
      self.path = path
      self.source = source
    }
  }

  /// Where the bytes of a file come from.
  public enum Source: Sendable {
    /// From memory.
    case bytes([UInt8])
    /// From a regular file on the disk; a link in the last place is not followed.
    ///
    /// Where a digest is given, a file that by now has another one is refused.
    case file(String, digest: SHA256Digest? = nil)
  }

  /// In the order in which the manifest is to name them: that of the bytes of their paths.
  public let payload: [File]
  /// The elements of `bag-info.txt`, before Payload-Oxum.
  public let information: [(label: String, value: String)]

  /// A bag given by its files and metadata.
  public init(payload: [File], information: [(label: String, value: String)]) {
    self.payload = payload.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
    self.information = information
  }

  /// Writes the bag as a new folder, every file and folder forced to the disk.
  ///
  /// It is for the caller to write to a temporary name, to rename, and to remove what a failed attempt leaves.
  /// - Returns: the digest of the tag manifest, which stands for the whole bag.
  /// - Throws: `BagWriteError`.
  @discardableResult
  public func write(at root: String) throws(BagWriteError) -> SHA256Digest {
    try checkPaths()
    do throws(FileError) {
      let folders = makeFolders()
      try Files.makeFolder(root)
      for folder in folders { try Files.makeFolder("\(root)/\(folder)") }
      var tags = TagFiles(information)
      for file in payload {
        let (digest, size) = try Self.write(file, at: root)
        tags.add(file.path, digest, size: size)
      }
      let files = tags.files
      for (path, bytes) in files { try Self.write(File(path, .bytes(bytes)), at: root) }
      for folder in folders.reversed() { try Files.synchronizeFolder("\(root)/\(folder)") }
      try Files.synchronizeFolder(root)
      return SHA256Digest(of: files.last?.bytes ?? [])
    } catch {
      throw .file(error)
    }
  }

  /// Every folder that a file lies in, those above first.
  private func makeFolders() -> [String] {
    var folders: Set<String> = ["data"]
    for file in payload {
      var parts = file.path.bytes.split(separator: UInt8(ascii: "/")).dropLast()
      while parts.count > 1 {
        folders.insert(
          String(decoding: Array(parts.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self))
        parts = parts.dropLast()
      }
    }
    return folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Names that lead out or elsewhere, that stand twice, or that other systems would take for one another (RFC 8493 §6.1.2).
  func checkPaths() throws(BagWriteError) {
    var folded: Set<String> = []
    for file in payload {
      let text = String(validating: file.path.bytes, as: UTF8.self)
      guard file.path.isSafe, file.path.hasPrefix("data/"), let text else {
        throw .path(file.path)
      }
      guard folded.insert(text.uppercased().lowercased()).inserted else {
        throw .alike(file.path)
      }
    }
    for element in information {
      let hasEnd = "\(element.label)\(element.value)".utf8.contains { $0 == 0x0A || $0 == 0x0D }
      if hasEnd || element.label.isEmpty || element.label.utf8.contains(UInt8(ascii: ":")) {
        throw .element(element.label)
      }
    }
  }
}
