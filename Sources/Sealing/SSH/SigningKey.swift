import Crypto

/// An Ed25519 key in memory that signs as `ssh-keygen -Y sign` does.
public struct SigningKey: StatementSigner {
  private let key: Curve25519.Signing.PrivateKey
  /// The key that the signatures are checked with.
  public let publicKey: SSHPublicKey

  /// A new key from the system's random numbers.
  public init() { self.init(Curve25519.Signing.PrivateKey()) }

  /// The key of a seed of 32 bytes; nil for another count.
  init?(seed: [UInt8]) {
    guard seed.count == 32,
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { return nil }
    self.init(key)
  }

  private init(_ key: Curve25519.Signing.PrivateKey) {
    self.key = key
    publicKey = SSHPublicKey(ed25519: [UInt8](key.publicKey.rawRepresentation))
  }

  /// The seed; whoever takes it wipes it.
  var seed: [UInt8] { [UInt8](key.rawRepresentation) }

  /// An armored SSH signature over the message (SHA-512), for one purpose.
  public func signature(
    of message: [UInt8], namespace: String
  ) throws(SigningError) -> [UInt8] {
    try sign(message, namespace: namespace).armored
  }

  /// The signature as a value.
  public func sign(_ message: [UInt8], namespace: String) throws(SigningError) -> SSHSignature {
    guard SSHSignature.isNamespace(namespace.utf8) else { throw .namespace }
    let signed = SSHSignature.signed(message, namespace, .sha512)
    guard let value = try? key.signature(for: signed) else { throw .module }
    return SSHSignature(
      key: publicKey, namespace: namespace, hash: .sha512, algorithm: publicKey.kind.rawValue,
      signature: [UInt8](value), touch: nil)
  }
}
