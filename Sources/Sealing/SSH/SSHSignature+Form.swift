extension SSHSignature {
  /// Reads the text between `BEGIN` and `END SSH SIGNATURE`.
  public init(armored text: [UInt8]) throws(SSHSignatureError) {
    guard text.count <= Self.limit * 2 else { throw .tooLarge }
    guard let bytes = Self.armor.decode(text) else { throw .armor }
    try self.init(bytes: bytes)
  }

  /// Reads the bytes that the text form holds.
  public init(bytes: [UInt8]) throws(SSHSignatureError) {
    guard bytes.count <= Self.limit else { throw .tooLarge }
    var reader = SSHReader(bytes)
    guard reader.bytes(6) == Self.magic, let version = reader.number() else { throw .malformed }
    guard version == 1 else { throw .version(Int(version)) }
    guard let blob = reader.string(), let namespace = reader.name(), let reserved = reader.string(),
      let hashName = reader.name(), let signature = reader.string(), reader.isAtEnd
    else { throw .malformed }
    guard Self.isNamespace(namespace.utf8), reserved.isEmpty else { throw .malformed }
    guard let hash = Hash(rawValue: hashName) else { throw .unknownHash }
    guard let key = SSHPublicKey(blob: blob) else { throw .unknownKey }
    var inner = SSHReader(signature)
    guard let algorithm = inner.name(), let value = inner.string() else { throw .malformed }
    var touch: Touch?
    if key.kind.isSecurityKey {
      guard let flags = inner.byte(), let counter = inner.number() else { throw .malformed }
      touch = Touch(flags: flags, counter: counter)
    }
    guard inner.isAtEnd else { throw .malformed }
    self.init(
      key: key, namespace: namespace, hash: hash, algorithm: algorithm, signature: value,
      touch: touch)
  }

  /// The bytes that the text form holds.
  public var bytes: [UInt8] {
    SSHWriter.write { writer in
      writer.raw(Self.magic)
      writer.number(1)
      writer.string(key.blob)
      writer.string(namespace)
      writer.string("")
      writer.string(hash.rawValue)
      writer.string(
        SSHWriter.write {
          $0.string(algorithm)
          $0.string(signature)
          if let touch {
            $0.raw([touch.flags])
            $0.number(touch.counter)
          }
        })
    }
  }

  /// The text that `ssh-keygen -Y verify -s` reads.
  public var armored: [UInt8] { Self.armor.encode(bytes) }
}
