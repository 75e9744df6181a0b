/// Reads the byte strings of SSH's formats (RFC 4251 §5); every length is compared with what is there before it is used.
struct SSHReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func byte() -> UInt8? { rest.popFirst() }

  mutating func number() -> UInt32? {
    bytes(4)?.reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func string() -> [UInt8]? {
    guard let count = number() else { return nil }
    return bytes(Int(count))
  }

  /// A string of printable ASCII.
  mutating func name() -> String? {
    guard let bytes = string(), bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number that is not negative, in its shortest form, as big-endian bytes of a fixed width.
  mutating func integer(width: Int) -> [UInt8]? {
    guard let digits = magnitude(), digits.count <= width else { return nil }
    return [UInt8](repeating: 0, count: width - digits.count) + digits
  }

  /// A number that is not negative, in its shortest form, without leading zeros.
  mutating func magnitude() -> [UInt8]? {
    guard let bytes = string() else { return nil }
    guard let first = bytes.first else { return [] }
    if first & 0x80 != 0 { return nil }
    if first != 0 { return bytes }
    guard bytes.count > 1, bytes[1] & 0x80 != 0 else { return nil }
    return Array(bytes.dropFirst())
  }
}

/// Writes the byte strings of SSH's formats (RFC 4251 §5).
struct SSHWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: UInt32) {
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - $0 * 8)) }
  }

  mutating func string(_ value: some Collection<UInt8>) {
    number(UInt32(value.count))
    bytes += value
  }

  mutating func string(_ value: String) { string(value.utf8) }

  mutating func raw(_ value: some Collection<UInt8>) { bytes += value }

  mutating func wipe() { bytes.wipe() }

  /// The bytes that a closure writes.
  static func write(_ body: (inout SSHWriter) -> Void) -> [UInt8] {
    var writer = SSHWriter()
    body(&writer)
    return writer.bytes
  }
}
