import Digests

/// The tag files of a bag of BagIt 1.0 with SHA-256, from what its payload turns out to be.
struct TagFiles {
  private let information: [(label: String, value: String)]
  private var manifest: [UInt8] = []
  private var count = PayloadCount()

  init(_ information: [(label: String, value: String)]) { self.information = information }

  /// Takes in a file of the payload; in the order in which the manifest is to name them.
  mutating func add(_ path: BagPath, _ digest: SHA256Digest, size: Int) {
    Self.addLine(digest, path, to: &manifest)
    count.bytes += size
    count.files += 1
  }

  /// The files; the manifest of the others is last.
  var files: [(path: BagPath, bytes: [UInt8])] {
    let elements = information + [("Payload-Oxum", count.description)]
    let text = elements.map { "\($0.label): \($0.value)\n" }.joined()
    let others: [(path: BagPath, bytes: [UInt8])] = [
      ("bag-info.txt", Array(text.utf8)), ("bagit.txt", Array(BagDeclaration.text.utf8)),
      (BagPath(ManifestName.manifest), manifest),
    ]
    var tags: [UInt8] = []
    for (path, bytes) in others { Self.addLine(SHA256Digest(of: bytes), path, to: &tags) }
    return others + [(BagPath(ManifestName.tagManifest), tags)]
  }

  private static func addLine(_ digest: SHA256Digest, _ path: BagPath, to text: inout [UInt8]) {
    HexDigits.append(digest.bytes, to: &text)
    text.append(contentsOf: "  ".utf8)
    PathEncoding.append(path.bytes, to: &text)
    text.append(0x0A)
  }
}
