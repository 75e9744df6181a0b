import Crypto

/// The text form of a private Ed25519 key that `ssh-keygen` and `ssh-add` read, without a passphrase of its own.
enum OpenSSHPrivateKey {
  static let armor = Armor("OPENSSH PRIVATE KEY", width: 70, isStrict: true)
  private static let magic = Array("openssh-key-v1\0".utf8)
  private static let kind = SSHKeyKind.ed25519.rawValue

  /// The text; the same key and comment give the same text, so that reading can compare.
  static func encode(_ key: SigningKey, comment: String) -> [UInt8] {
    var seed = key.seed
    defer { seed.wipe() }
    let point = Array(key.publicKey.blob.suffix(32))
    var secret = SSHWriter.write { writer in
      // The same number twice shows a reader that it decrypted; here nothing is encrypted.
      let check = Array(SHA256.hash(data: key.publicKey.blob).prefix(4))
      writer.raw(check + check)
      writer.string(kind)
      writer.string(point)
      writer.string(seed + point)
      writer.string(comment)
      let missing = (8 - writer.bytes.count % 8) % 8
      writer.raw((0..<missing).map { UInt8($0 + 1) })
    }
    var bytes = SSHWriter.write {
      $0.raw(magic)
      $0.string("none")
      $0.string("none")
      $0.string("")
      $0.number(1)
      $0.string(key.publicKey.blob)
      $0.string(secret)
    }
    secret.wipe()
    defer { bytes.wipe() }
    return armor.encode(bytes)
  }

  /// The key; nil for anything that `encode` does not give byte for byte.
  static func decode(_ text: [UInt8], comment: String) -> SigningKey? {
    guard var bytes = armor.decode(text) else { return nil }
    defer { bytes.wipe() }
    var reader = SSHReader(bytes)
    guard reader.bytes(magic.count) == magic, reader.name() == "none", reader.name() == "none",
      reader.string() == [], reader.number() == 1, reader.string() != nil,
      let secret = reader.string()
    else { return nil }
    var inner = SSHReader(secret)
    guard inner.bytes(8) != nil, inner.name() == kind, inner.string() != nil,
      let pair = inner.string(), pair.count == 64,
      let key = SigningKey(seed: Array(pair.prefix(32))), encode(key, comment: comment) == text
    else { return nil }
    return key
  }
}
