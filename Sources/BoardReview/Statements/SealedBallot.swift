/// What stands in clear of a ballot before the opening: the digest and size of the sealed file, padded alike for all.
public struct SealedBallot: Hashable, Sendable {
  /// SHA-256 of the sealed file, 64 lower-case hexadecimal digits.
  public let digest: String
  /// Of the sealed file, in bytes.
  public let size: Int

  /// Takes digest and size; nil unless the digest is 64 lower-case hexadecimal digits and the size positive.
  public init?(digest: String, size: Int) {
    guard digest.isLowerHex(count: 64), size > 0 else { return nil }
    self.digest = digest
    self.size = size
  }
}
