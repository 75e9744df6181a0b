/// Sixteen random bytes in a ballot, so that two equal ballots never have equal bytes.
public struct BallotNonce: Hashable, Sendable {
  /// 32 lower-case hexadecimal digits.
  public let hex: String

  /// Takes the digits; nil unless they are 32 lower-case hexadecimal digits.
  public init?(hex: String) {
    guard hex.isLowerHex(count: 32) else { return nil }
    self.hex = hex
  }
}
