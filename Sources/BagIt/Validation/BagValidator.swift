import Digests
import Glibc

/// The check of bags one after another, with buffers that each bag uses again; for one thread.
public final class BagValidator {
  /// How much of a bag is looked at.
  public let limits: BagLimits
  /// Whether files are read and digested; without it only completeness is told.
  public let digestsFiles: Bool
  /// Told how many bytes have been read since it was told last.
  let progress: (@Sendable (Int) -> Void)?

  let table = ManifestTable()
  let listing = FolderListing()
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
  let digest = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 8)

  // What is known of the bag at hand.
  var findings: FindingList
  var declaration: BagDeclaration?
  /// Tag files that were read for what they say; they are digested as they were read.
  var tagTexts: [(name: BagPath, bytes: ByteArena.Place)] = []
  var known: [BagPath: KnownFile] = [:]
  var asked: Set<BagPath> = []
  var listed: Set<BagPath> = []
  var confirmed: Set<BagPath> = []
  var fetched: Set<BagPath> = []
  var strays: [BagPath] = []
  /// Manifests that were told of as not read; nothing of them is digested either, however large they are.
  var refused: Set<BagPath> = []
  /// The path of the walk.
  var path: [UInt8] = []
  var likenesses: [(hash: Int, index: Int)] = []
  /// Files and folders met.
  var met = 0
  var isExhausted = false
  var payload = PayloadCount()
  /// Bytes in files that manifests name, as far as they have been met.
  var digested = 0

  /// A validator that looks at bags within limits.
  public init(
    limits: BagLimits = BagLimits(), digestsFiles: Bool = true,
    progress: (@Sendable (Int) -> Void)? = nil
  ) {
    self.limits = limits
    self.digestsFiles = digestsFiles
    self.progress = progress
    findings = FindingList(limit: limits.findings)
  }

  deinit {
    buffer.deallocate()
    digest.deallocate()
  }

  var version: BagVersion { declaration?.version ?? .v1_0 }
  var encoding: TagEncoding { declaration?.encoding ?? .utf8 }
  /// What a rule that drafts left open weighs in this bag.
  var strictness: BagFinding.Severity { version.isFinal ? .error : .warning }

  /// Checks the bag at a path.
  ///
  /// - Throws: `FileRefusal` where no folder is there or it may not be opened; all else is a finding.
  public func validate(path: String) throws(FileRefusal) -> BagValidation {
    validate(try FolderDescriptor(path: path))
  }

  /// Checks an open bag.
  ///
  /// - Parameter known: files whose bytes are in use; they are not read again.
  /// - Parameter asked: paths of which it is wanted whether a manifest lists them.
  public func validate(
    _ folder: borrowing FolderDescriptor, known: [BagPath: KnownFile] = [:],
    asked: Set<BagPath> = []
  ) -> BagValidation {
    begin(known: known, asked: asked.union(known.keys))
    let root = folder.descriptor
    var information = BagInformation()
    if list(root) {
      let names = manifestNames()
      if names.isEmpty, !holds("bagit.txt") {
        findings.add(.notABag)
      } else {
        readDeclaration(root)
        for name in names { readManifest(name, root) }
        checkManifests()
        information = readInformation(root)
        readFetch(root)
        walkItems(root, from: 0, depth: 0)
        checkLeftovers(root)
        checkCount(information)
      }
    }
    return end(information)
  }

  private func begin(known: [BagPath: KnownFile], asked: Set<BagPath>) {
    table.clear()
    listing.cut(to: (0, 0))
    findings = FindingList(limit: limits.findings)
    declaration = nil
    tagTexts.removeAll(keepingCapacity: true)
    self.known = known
    self.asked = asked
    (listed, confirmed, fetched) = ([], [], [])
    strays.removeAll()
    refused.removeAll()
    path.removeAll(keepingCapacity: true)
    met = 0
    isExhausted = false
    payload = PayloadCount()
    digested = 0
  }

  private func end(_ information: BagInformation) -> BagValidation {
    let tagManifest = tagTexts.first { $0.name == BagPath(ManifestName.tagManifest) }
    let algorithms = table.manifests.filter { !$0.isOfTags }.map {
      $0.algorithm?.rawValue ?? $0.name.display.string
    }
    defer { begin(known: [:], asked: []) }
    return BagValidation(
      version: declaration?.version, algorithms: algorithms, findings: findings.sorted(),
      counts: findings.counts, errors: findings.errors, warnings: findings.warnings,
      isComplete: findings.isComplete,
      isValid: digestsFiles ? findings.isComplete && findings.isIntact : nil,
      isSafe: findings.isSafe, payload: payload, information: information,
      tagManifestDigest: tagManifest.map {
        SHA256Digest(of: UnsafeRawBufferPointer(table.texts[$0.bytes]))
      },
      listed: listed, confirmed: confirmed)
  }
}
