/// What has been typed to open a locked screen; it never shows, not even in a description.
public struct TypedPassphrase: Sendable, Equatable, CustomStringConvertible,
  CustomDebugStringConvertible
{
  /// The bytes as they were typed; whoever takes them wipes them.
  public private(set) var bytes: [UInt8] = []

  /// More than any passphrase, in bytes.
  static let limit = 1024

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds what was typed or pasted; what would make it too long is left out.
  mutating func add(_ text: String) {
    let new = text.utf8.filter { $0 != 0x0A }
    if bytes.count + new.count <= Self.limit { bytes += new }
  }

  /// Takes away a whole character, however many bytes it has.
  mutating func removeLast() {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }

  /// Overwrites it and begins anew; what was copied on the way stays.
  mutating func clear() {
    for place in bytes.indices { bytes[place] = 0 }
    bytes = []
  }

  /// Says nothing of it.
  public var description: String { "(a passphrase)" }
  /// Says nothing of it.
  public var debugDescription: String { description }
}
