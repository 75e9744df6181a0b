/// The number under which a case is docketed, such as `2025-1041`; also the name of its folder.
public struct CaseNumber: Hashable, Sendable {
  /// As it is written: 1 to 40 ASCII letters, digits, hyphens, full stops and underscores.
  public let rawValue: String

  /// Takes a number as it is written; nil where it could not also be the name of a folder.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...40).contains(bytes.count), bytes.first != UInt8(ascii: "."),
      bytes.allSatisfy(Self.isPermitted)
    else { return nil }
    rawValue = text
  }

  private static func isPermitted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension CaseNumber: CustomStringConvertible {
  /// The number as it is written.
  public var description: String { rawValue }
}
