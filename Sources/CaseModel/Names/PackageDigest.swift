/// What identifies the bytes of a package: the SHA-256 of its tag manifest (RFC 8493 §2.2.1).
public struct PackageDigest: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  public let hex: String

  /// Takes a digest as it is written; nil unless it is 64 lower-case hexadecimal digits.
  public init?(hex: String) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.hex = hex
  }
}

extension PackageDigest: Comparable {
  /// Orders by the digits.
  public static func < (left: PackageDigest, right: PackageDigest) -> Bool {
    left.hex.utf8.lexicographicallyPrecedes(right.hex.utf8)
  }
}

extension PackageDigest: CustomStringConvertible {
  /// The 64 digits.
  public var description: String { hex }
}
