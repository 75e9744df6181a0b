import CaseModel
import Digests
import HarmlessText

/// The comparison of a package's files with what its manifests vouch for (RFC 8493 §3).
struct BagVerification {
  private(set) var findings: [Finding] = []
  /// Files whose bytes are those that the tag manifest vouches for, directly or through the manifest.
  private(set) var verified: Set<PackagePath> = []
  /// The digest of the tag manifest; nil where it could not be read.
  private(set) var tagManifestDigest: SHA256Digest?
  /// Files the manifests name, whether they are as they should be or not.
  private(set) var listed: Set<PackagePath> = []
  /// Size of everything in `data/` that the manifest names, and how many files that is.
  private(set) var payload = (bytes: 0, files: 0)

  static let manifest: PackagePath = "manifest-sha256.txt"
  static let tagManifest: PackagePath = "tagmanifest-sha256.txt"

  /// Reads the manifests and every file they name that was not read before.
  ///
  /// - Parameter read: digests and sizes of files whose bytes are in use, so that exactly those are vouched for.
  init(of folder: borrowing FolderDescriptor, read: [PackagePath: FileFacts]) {
    guard folder.holds("bagit.txt") || folder.holds("manifest-sha256.txt") else {
      add(.error, "not-a-bag", nil, "It is not a bag: nothing shows whether it is unaltered.")
      return
    }
    guard let tags = readManifest(Self.tagManifest, in: folder) else { return }
    tagManifestDigest = SHA256Digest(of: tags.bytes)
    var kept: [PackagePath: [UInt8]] = [:]
    for entry in tags.manifest.entries {
      let bytes = readTagFile(entry, in: folder)
      kept[entry.path] = bytes
    }
    checkDeclaration(kept["bagit.txt"])
    guard let manifestBytes = kept[Self.manifest] else {
      add(
        .error, "manifest-missing", Self.manifest,
        "Nothing vouches for the manifest of the payload, so that nothing shows whether the documents are unaltered."
      )
      return
    }
    let manifest = BagManifest(reading: manifestBytes)
    addFaults(of: manifest, file: Self.manifest)
    let isVouchedFor = verified.contains(Self.manifest)
    for entry in manifest.entries {
      checkPayload(entry, in: folder, read: read, isVouchedFor: isVouchedFor)
    }
    checkPayloadCount(kept["bag-info.txt"])
  }

  private mutating func readManifest(
    _ path: PackagePath, in folder: borrowing FolderDescriptor
  ) -> (bytes: [UInt8], manifest: BagManifest)? {
    do throws(FileRefusal) {
      let bytes = try folder.read(path, limit: PackageLimits.manifest)
      let manifest = BagManifest(reading: bytes)
      listed.insert(path)
      addFaults(of: manifest, file: path)
      return (bytes, manifest)
    } catch {
      add(
        .error, "manifest-missing", path,
        "The manifest \(path.display) \(error.reason); nothing shows whether the package is unaltered."
      )
      return nil
    }
  }

  /// Tag files are small; each is read once, compared, and its bytes are kept for what they say.
  private mutating func readTagFile(
    _ entry: BagManifest.Entry, in folder: borrowing FolderDescriptor
  ) -> [UInt8]? {
    listed.insert(entry.path)
    let limit = entry.path == Self.manifest ? PackageLimits.manifest : PackageLimits.tagFile
    do throws(FileRefusal) {
      let bytes = try folder.read(entry.path, limit: limit)
      compare(entry, with: SHA256Digest(of: bytes), isVouchedFor: true)
      return bytes
    } catch {
      addRefusal(error, of: entry.path)
      return nil
    }
  }

  private mutating func checkPayload(
    _ entry: BagManifest.Entry, in folder: borrowing FolderDescriptor,
    read: [PackagePath: FileFacts], isVouchedFor: Bool
  ) {
    listed.insert(entry.path)
    guard entry.path.hasPrefix("data/") else {
      add(
        .error, "manifest-malformed", Self.manifest, place: "line \(entry.line)",
        "The manifest names \(entry.path.display), which does not lie in data/.")
      return
    }
    do throws(FileRefusal) {
      let facts =
        if let known = read[entry.path] { known } else {
          try folder.facts(entry.path, limit: PackageLimits.original)
        }
      payload.bytes += facts.size
      payload.files += 1
      compare(entry, with: facts.digest, isVouchedFor: isVouchedFor)
    } catch {
      addRefusal(error, of: entry.path)
    }
  }

  private mutating func compare(
    _ entry: BagManifest.Entry, with found: SHA256Digest, isVouchedFor: Bool
  ) {
    if found == entry.digest {
      if isVouchedFor { verified.insert(entry.path) }
    } else {
      add(
        .error, "file-altered", entry.path,
        "\(entry.path.display) is not as it was when the package was made: its SHA-256 is not the one in the manifest."
      )
    }
  }

  mutating func add(
    _ severity: Finding.Severity, _ check: String, _ path: PackagePath?,
    place: DisplayText? = nil, _ message: DisplayText
  ) {
    findings.append(
      Finding(severity, check: check, file: path?.display, place: place, message))
  }
}
