import CZlib

/// Unpacks zlib streams (RFC 1950), as some of the public age vectors are packed.
enum Inflate {
  /// The bytes; nil for what is no zlib stream, or unfolds to more than 64 MiB.
  static func unpack(_ packed: [UInt8]) -> [UInt8]? {
    var room = 1 << 16
    while room <= 64 << 20 {
      var unpacked = [UInt8](repeating: 0, count: room)
      var count = uLong(room)
      switch uncompress(&unpacked, &count, packed, uLong(packed.count)) {
      case Z_OK: return Array(unpacked[..<Int(count)])
      case Z_BUF_ERROR: room *= 4
      default: return nil
      }
    }
    return nil
  }
}
