import Sealing

/// What one person signs and opens with in a session, while it is unlocked.
public struct LedgerKeys: Sendable {
  /// Signs in the person's name.
  public let signer: any StatementSigner
  /// Opens what was sealed to the person; more than one after a key was replaced.
  public let openers: [AgeSecretKey]

  /// The keys of a person.
  public init(signer: any StatementSigner, openers: [AgeSecretKey]) {
    self.signer = signer
    self.openers = openers
  }

  /// Both keys of an identity that was unlocked; nil where an SSH key elsewhere signs for it.
  public init?(_ identity: Identity) {
    guard let signer = identity.ownSigner else { return nil }
    self.init(signer: signer, openers: [identity.sealingKey])
  }
}
