/// A person's two secret keys, unlocked: one signs, one opens what was sealed for the person.
public struct Identity: Sendable, StatementSigner {
  /// Whose they are.
  public let name: PersonName
  /// Signs statements.
  public let signingKey: SigningKey
  /// Opens sealed files.
  public let sealingKey: AgeSecretKey

  /// Two new keys from the system's random numbers.
  public init(name: PersonName) {
    self.init(name: name, signingKey: SigningKey(), sealingKey: AgeSecretKey())
  }

  init(name: PersonName, signingKey: SigningKey, sealingKey: AgeSecretKey) {
    self.name = name
    self.signingKey = signingKey
    self.sealingKey = sealingKey
  }

  /// The key that the person's signatures are checked with.
  public var publicKey: SSHPublicKey { signingKey.publicKey }

  /// The key that files are sealed for.
  public var recipient: AgeRecipient { sealingKey.recipient }

  /// An armored SSH signature over the message, for one purpose.
  public func signature(of message: [UInt8], namespace: String) throws(SigningError) -> [UInt8] {
    try signingKey.signature(of: message, namespace: namespace)
  }

  /// What others may know of it, signed.
  public func publicIdentity() throws(SigningError) -> PublicIdentity {
    try PublicIdentity(name: name, recipient: recipient, signer: self)
  }

  /// Both keys in one file that only the passphrase opens.
  public func locked(
    with passphrase: Passphrase, cost: ScryptCost = .written
  ) throws(IdentityError) -> LockedIdentity {
    var text = IdentityText.encode(self)
    defer { text.wipe() }
    do throws(AgeError) {
      return LockedIdentity(
        file: try AgeFile.seal(text, passphrase: passphrase, cost: cost, armored: true))
    } catch {
      throw .age(error)
    }
  }
}
