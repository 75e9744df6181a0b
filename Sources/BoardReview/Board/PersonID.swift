/// The short name of a member or administrator in the record, such as `okafor`.
public struct PersonID: RawRepresentable, Hashable, Sendable {
  /// Lower-case letters a to z, digits and hyphens, not beginning with a hyphen; 1 to 32 bytes.
  public let rawValue: String

  /// Takes a name as it is spelled; nil unless it is made of the permitted characters.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...32).contains(bytes.count), bytes.first != 0x2D,
      bytes.allSatisfy({ Self.isAlphanumeric($0) || $0 == 0x2D })
    else { return nil }
    rawValue = text
  }

  /// Takes a name as it is spelled; nil unless it is made of the permitted characters.
  public init?(rawValue: String) { self.init(rawValue) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension PersonID: Comparable {
  /// Orders by bytes: the characters are ASCII, of which strings compare the bytes.
  public static func < (left: PersonID, right: PersonID) -> Bool { left.rawValue < right.rawValue }
}

extension PersonID: CustomStringConvertible {
  /// The name itself.
  public var description: String { rawValue }
}
