/// The short name of a person on rosters: lower-case letters a to z, digits and hyphens, not beginning with a hyphen; 1 to 32 bytes.
public struct PersonName: Hashable, Sendable, CustomStringConvertible {
  /// The name as it is spelled.
  public let description: String

  /// Takes a name; nil unless it is made of the permitted characters.
  public init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard (1...32).contains(bytes.count), bytes.first != 0x2D,
      bytes.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      })
    else { return nil }
    description = String(text)
  }
}
