import Crypto

/// A passphrase in memory that is overwritten when its last owner lets go of it.
///
/// What the terminal, the system and copies within the library hold of it is not.
public struct Passphrase: Sendable, Equatable {
  private let bytes: SymmetricKey

  /// Takes the bytes that were typed or read, and leaves none in the array given.
  public init(_ bytes: inout [UInt8]) {
    self.bytes = SymmetricKey(data: bytes)
    bytes.wipe()
  }

  /// Takes a text; it stays in memory as long as the text does.
  public init(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)
    self.init(&bytes)
  }

  /// Whether it has no bytes.
  public var isEmpty: Bool { bytes.bitCount == 0 }

  /// Lends a copy of the bytes for one call and wipes it.
  func withBytes<Result>(_ body: ([UInt8]) throws -> Result) rethrows -> Result {
    var copy = bytes.withUnsafeBytes { [UInt8]($0) }
    defer { copy.wipe() }
    return try body(copy)
  }
}
