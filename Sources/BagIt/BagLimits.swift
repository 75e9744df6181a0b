/// How much of a bag is looked at; a bag that asks for more ends with a finding, not with all memory or time.
///
/// Memory is at most `manifests` twice over (their bytes, and the names of one folder after another) and about 60 bytes
/// for each of `files`.
public struct BagLimits: Sendable, Hashable {
  /// Bytes in one file.
  public var file = 2 << 30
  /// Bytes in all files that manifests name.
  public var payload = 8 << 30
  /// Bytes in all manifests and `fetch.txt` together, and in the names of the folders that lie in one another.
  public var manifests = 16 << 20
  /// Bytes in `bagit.txt`, and in `bag-info.txt`.
  public var tagFile = 1 << 20
  /// Files and folders, on the disk and in each manifest.
  public var files = 150_000
  /// How deep folders may lie in one another.
  public var depth = 64
  /// Findings that are kept one by one; the others are counted.
  public var findings = 1_000

  /// The usual limits.
  public init() {}

  /// The highest that each can be set to: offsets are kept in 32 bits, and each level of folders holds a descriptor.
  public static let greatest = (manifests: 1 << 30, files: 1 << 26, depth: 256)
}
