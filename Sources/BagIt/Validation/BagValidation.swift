import Digests

/// What a bag was found to be: complete, valid and safe are three words (RFC 8493 §3).
public struct BagValidation: Sendable {
  /// As `bagit.txt` has it; nil where it is not known.
  public let version: BagVersion?
  /// The algorithms of the payload manifests, as their names have them.
  public let algorithms: [String]
  /// By severity, kind, file and line; at most `BagLimits.findings`.
  public let findings: [BagFinding]
  /// How many there are of each kind, also of those that were not kept.
  public let counts: [BagFinding.Kind: Int]
  /// How many errors there are in all.
  public let errors: Int
  /// How many warnings there are in all.
  public let warnings: Int
  /// All that is named is there, nothing else is in the payload, and every file is written as it should be.
  public let isComplete: Bool
  /// Complete, and every digest of every manifest agrees; nil where digests were not asked for.
  public let isValid: Bool?
  /// No links, devices, ways out of the bag, names that act on terminals or that other systems take for one another.
  public let isSafe: Bool
  /// What lies in `data/`.
  public let payload: PayloadCount
  /// The metadata.
  public let information: BagInformation
  /// The digest of `tagmanifest-sha256.txt`; nil where there is none or it was not read.
  public let tagManifestDigest: SHA256Digest?
  /// Of the files that were given or asked for: those that a manifest lists.
  public let listed: Set<BagPath>
  /// Of the files that were given, and the manifest by SHA-256: those that are as their manifest's SHA-256 says.
  public let confirmed: Set<BagPath>

  /// How many findings were counted and not kept.
  public var omitted: Int { counts.values.reduce(0, +) - findings.count }
  /// Whether anything is wrong: an error, of whatever verdict.
  public var hasErrors: Bool { errors > 0 }
}

/// A file whose bytes are in memory, so that exactly those are compared and nothing is read twice.
public struct KnownFile: Sendable {
  /// All of it.
  public let bytes: [UInt8]
  /// Its SHA-256.
  public let digest: SHA256Digest

  /// A file given by its bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    digest = SHA256Digest(of: bytes)
  }
}
