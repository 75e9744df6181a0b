import Crypto

/// A public key that files can be sealed for: `age1…`.
public struct AgeRecipient: Hashable, Sendable {
  /// The 32 bytes of the X25519 point.
  let point: [UInt8]

  init(point: [UInt8]) { self.point = point }

  /// Reads `age1` and 58 characters; nil for anything else, capitals included.
  public init?(_ text: some StringProtocol) {
    guard !text.utf8.contains(where: { (0x41...0x5A).contains($0) }),
      let bytes = Bech32.decode(text, prefix: "age"), bytes.count == 32
    else { return nil }
    self.init(point: bytes)
  }
}

extension AgeRecipient: CustomStringConvertible {
  /// The text form, 62 characters in lower case.
  public var description: String { Bech32.encode(point, prefix: "age") }
}
