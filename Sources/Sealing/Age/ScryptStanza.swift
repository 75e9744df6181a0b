import Crypto
import CryptoExtras

/// The recipient of the kind scrypt: whoever knows the passphrase.
enum ScryptStanza {
  static let kind = "scrypt"
  private static let label = Array("age-encryption.org/v1/scrypt".utf8)

  static func wrap(
    _ fileKey: FileKey, _ passphrase: Passphrase, _ cost: ScryptCost
  ) throws(AgeError) -> AgeStanza {
    let salt = RandomBytes.make(16)
    let key = try wrappingKey(passphrase, salt: salt, cost)
    return AgeStanza(
      [
        Array(kind.utf8), Base64.encode(salt, padded: false), Array("\(cost.exponent)".utf8),
      ], body: try fileKey.wrapped(with: key))
  }

  /// The file key, or nil where the passphrase is another one. Nothing is computed before the cost was looked at.
  static func unwrap(
    _ stanza: AgeStanza, _ passphrase: Passphrase, atMost limit: ScryptCost
  ) throws(AgeError) -> FileKey? {
    guard stanza.arguments.count == 3,
      let salt = Base64.decode(stanza.arguments[1], padded: false), salt.count == 16,
      stanza.body.count == FileKey.size + AEAD.tagSize,
      let exponent = exponent(stanza.arguments[2])
    else { throw .header(.scrypt) }
    guard exponent <= limit.exponent else { throw .header(.workFactor(exponent)) }
    let key = try wrappingKey(passphrase, salt: salt, ScryptCost(exponent: exponent))
    return FileKey(unwrapping: stanza.body, with: key)
  }

  /// One or two decimal digits that do not begin with a zero.
  private static func exponent(_ text: [UInt8]) -> Int? {
    guard (1...2).contains(text.count), text[0] != 0x30,
      text.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func wrappingKey(
    _ passphrase: Passphrase, salt: [UInt8], _ cost: ScryptCost
  ) throws(AgeError) -> SymmetricKey {
    // The library dereferences the address of the first byte.
    guard !passphrase.isEmpty else { throw .emptyPassphrase }
    do {
      return try passphrase.withBytes { bytes in
        try KDF.Scrypt.deriveKey(
          from: bytes, salt: label + salt, outputByteCount: 32,
          rounds: 1 << cost.exponent, blockSize: 8, parallelism: 1)
      }
    } catch {
      throw .module
    }
  }
}
