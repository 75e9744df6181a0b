/// The name of a statement: the SHA-256 of its file's bytes, given by the store that holds it.
public struct StatementID: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  public let hex: String

  /// Takes a digest as it is spelled; nil unless it is 64 lower-case hexadecimal digits.
  public init?(hex: String) {
    guard hex.isLowerHex(count: 64) else { return nil }
    self.hex = hex
  }
}

extension StatementID: Comparable {
  /// Orders by bytes: the digits are ASCII, of which strings compare the bytes.
  public static func < (left: StatementID, right: StatementID) -> Bool { left.hex < right.hex }
}

extension StatementID: CustomStringConvertible {
  /// The digits.
  public var description: String { hex }
}

extension String {
  /// Whether it is that many lower-case hexadecimal digits.
  func isLowerHex(count: Int) -> Bool {
    utf8.count == count
      && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
