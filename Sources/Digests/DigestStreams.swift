import Crypto

/// Digests bytes that come piece by piece, by several algorithms at once.
public struct DigestStreams {
  /// The algorithms at work.
  public let algorithms: DigestAlgorithm.Algorithms
  private var md5: Insecure.MD5?
  private var sha1: Insecure.SHA1?
  private var sha256: SHA256?
  private var sha384: SHA384?
  private var sha512: SHA512?

  /// Nothing digested yet.
  public init(_ algorithms: DigestAlgorithm.Algorithms) {
    self.algorithms = algorithms
    if algorithms.contains(.md5) { md5 = Insecure.MD5() }
    if algorithms.contains(.sha1) { sha1 = Insecure.SHA1() }
    if algorithms.contains(.sha256) { sha256 = SHA256() }
    if algorithms.contains(.sha384) { sha384 = SHA384() }
    if algorithms.contains(.sha512) { sha512 = SHA512() }
  }

  /// Adds bytes that lie in memory.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    md5?.update(bufferPointer: bytes)
    sha1?.update(bufferPointer: bytes)
    sha256?.update(bufferPointer: bytes)
    sha384?.update(bufferPointer: bytes)
    sha512?.update(bufferPointer: bytes)
  }

  /// Puts the digest of everything added so far where it is wanted.
  ///
  /// - Returns: its length in bytes; 0 where the algorithm was not at work or there is no room for it.
  public func finish(
    _ algorithm: DigestAlgorithm, into place: UnsafeMutableRawBufferPointer
  ) -> Int {
    guard algorithms.contains(algorithm), place.count >= algorithm.length else { return 0 }
    switch algorithm {
    case .md5: Self.copy(md5?.finalize(), place)
    case .sha1: Self.copy(sha1?.finalize(), place)
    case .sha256: Self.copy(sha256?.finalize(), place)
    case .sha384: Self.copy(sha384?.finalize(), place)
    case .sha512: Self.copy(sha512?.finalize(), place)
    }
    return algorithm.length
  }

  private static func copy(_ digest: (some Digest)?, _ place: UnsafeMutableRawBufferPointer) {
    digest?.withUnsafeBytes { place.copyMemory(from: $0) }
  }
}
