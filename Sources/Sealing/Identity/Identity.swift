/// A person's two keys, unlocked: one signs, one opens what was sealed for the person.
///
/// The key that signs may be an SSH key of the person's own, which stays where it is: then only its public half is here.
public struct Identity: Sendable {
  /// Whose they are.
  public let name: PersonName
  /// Opens sealed files.
  public let sealingKey: AgeSecretKey
  let signing: Signing

  /// Where the key that signs is.
  enum Signing: Sendable {
    /// In the identity itself.
    case own(SigningKey)
    /// In an agent, a token or a file of SSH; what others may know was signed there once.
    case elsewhere(PublicIdentity)
  }

  /// Two new keys from the system's random numbers.
  public init(name: PersonName) {
    self.init(name: name, signing: .own(SigningKey()), sealingKey: AgeSecretKey())
  }

  /// The identity of somebody whose SSH key signs; nil where the sealing key is another than was signed for.
  public init?(signedElsewhere shown: PublicIdentity, sealingKey: AgeSecretKey) {
    guard shown.recipient == sealingKey.recipient else { return nil }
    self.init(name: shown.name, signing: .elsewhere(shown), sealingKey: sealingKey)
  }

  init(name: PersonName, signing: Signing, sealingKey: AgeSecretKey) {
    self.name = name
    self.signing = signing
    self.sealingKey = sealingKey
  }

  /// The key that signs; nil where an SSH key does that elsewhere.
  public var ownSigner: SigningKey? {
    if case .own(let key) = signing { key } else { nil }
  }

  /// The key that the person's signatures are checked with.
  public var publicKey: SSHPublicKey {
    switch signing {
    case .own(let key): key.publicKey
    case .elsewhere(let shown): shown.signingKey
    }
  }

  /// The key that files are sealed for.
  public var recipient: AgeRecipient { sealingKey.recipient }

  /// What others may know of it, signed.
  public func publicIdentity() throws(SigningError) -> PublicIdentity {
    switch signing {
    case .own(let key): try PublicIdentity(name: name, recipient: recipient, signer: key)
    case .elsewhere(let shown): shown
    }
  }

  /// All of it in one file that only the passphrase opens.
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
