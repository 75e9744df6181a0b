import Crypto

/// The header of an age file: who can open it, and a code that shows whether it was altered.
struct AgeHeader {
  static let firstLine = Array("age-encryption.org/v1\n".utf8)
  /// In bytes; room for some six hundred recipients, where a board has five.
  static let limit = 64 << 10

  var stanzas: [AgeStanza]
  /// What the code covers: everything before the space of the last line.
  private(set) var covered: [UInt8]
  private(set) var mac: [UInt8]

  init(stanzas: [AgeStanza], covered: [UInt8], mac: [UInt8]) {
    self.stanzas = stanzas
    self.covered = covered
    self.mac = mac
  }

  /// A header for a file key that is wrapped in each of the stanzas.
  init(_ stanzas: [AgeStanza], fileKey: FileKey) {
    covered = Self.firstLine + stanzas.flatMap(\.encoded) + Array("---".utf8)
    mac = [UInt8](HMAC<SHA256>.authenticationCode(for: covered, using: fileKey.headerKey))
    self.stanzas = stanzas
  }

  var encoded: [UInt8] { covered + [0x20] + Base64.encode(mac, padded: false) + [0x0A] }

  /// Whether the code fits, compared in constant time.
  func isAuthentic(with fileKey: FileKey) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      mac, authenticating: covered, using: fileKey.headerKey)
  }
}
