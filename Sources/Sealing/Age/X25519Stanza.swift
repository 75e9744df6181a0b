import Crypto

/// Recipients of the kind X25519 (age-encryption.org/v1, "The X25519 recipient type").
enum X25519Stanza {
  static let kind = "X25519"
  private static let info = Array("age-encryption.org/v1/X25519".utf8)

  static func wrap(_ fileKey: FileKey, for recipient: AgeRecipient) throws(AgeError) -> AgeStanza {
    let ephemeral = Curve25519.KeyAgreement.PrivateKey()
    let share = [UInt8](ephemeral.publicKey.rawRepresentation)
    guard let key = wrappingKey(ephemeral, share: recipient.point, salt: share + recipient.point)
    else { throw .module }
    return AgeStanza(
      [Array(kind.utf8), Base64.encode(share, padded: false)], body: try fileKey.wrapped(with: key))
  }

  /// The file key, or nil where the stanza is for another recipient.
  static func unwrap(_ stanza: AgeStanza, with secret: AgeSecretKey) throws(AgeError) -> FileKey? {
    guard stanza.arguments.count == 2,
      let share = Base64.decode(stanza.arguments[1], padded: false), share.count == 32,
      stanza.body.count == FileKey.size + AEAD.tagSize,
      // A point of low order gives a secret that everybody knows.
      let key = wrappingKey(secret.key, share: share, salt: share + secret.recipient.point)
    else { throw .header(.x25519) }
    return FileKey(unwrapping: stanza.body, with: key)
  }

  private static func wrappingKey(
    _ key: Curve25519.KeyAgreement.PrivateKey, share: [UInt8], salt: [UInt8]
  ) -> SymmetricKey? {
    guard let point = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: share),
      let shared = try? key.sharedSecretFromKeyAgreement(with: point),
      shared.withUnsafeBytes({ bytes in bytes.contains { $0 != 0 } })
    else { return nil }
    return shared.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: salt, sharedInfo: info, outputByteCount: 32)
  }
}
