import Digests

/// What the name of a file at the top of a bag says of it, if it is a manifest.
struct ManifestName: Hashable {
  /// A manifest of tag files, and not of the payload.
  let isOfTags: Bool
  /// As the name has it.
  let algorithm: String

  /// The algorithm; nil where it is not known here.
  var known: DigestAlgorithm? { DigestAlgorithm(rawValue: algorithm) }

  /// The name of a manifest of our own.
  static let manifest = "manifest-sha256.txt"
  /// The name of a tag manifest of our own.
  static let tagManifest = "tagmanifest-sha256.txt"

  /// Reads `manifest-ALGORITHM.txt` or `tagmanifest-ALGORITHM.txt`; nil for any other name (RFC 8493 §2.1.3, §2.2.1).
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    guard name.count < 64 else { return nil }
    let isOfTags = name.starts(with: "tagmanifest-".utf8)
    guard isOfTags || name.starts(with: "manifest-".utf8) else { return nil }
    let rest = name.dropFirst(isOfTags ? 12 : 9)
    guard rest.count > 4, rest.suffix(4).elementsEqual(".txt".utf8) else { return nil }
    // Versions before 1.0 left the case of letters open.
    algorithm = String(decoding: rest.dropLast(4), as: UTF8.self).lowercased()
    self.isOfTags = isOfTags
  }
}
