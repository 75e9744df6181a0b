/// The public keys of a person, as text that only those who sign and seal take apart.
public struct PersonKeys: Hashable, Sendable {
  /// An SSH public key as one line, such as `ssh-ed25519 AAAA… okafor`.
  public let signing: String
  /// An age recipient, such as `age1…`.
  public let sealing: String
  /// The signing key without its comment. Taken out once, since it is asked for at every statement.
  public let signingKey: SigningKey?

  /// Keys given as text.
  public init(signing: String, sealing: String) {
    self.signing = signing
    self.sealing = sealing
    signingKey = SigningKey(line: signing)
  }
}

/// A public key for signatures: its algorithm and its digits, which name it as exactly as a fingerprint.
public struct SigningKey: Hashable, Sendable {
  /// Such as `ssh-ed25519`.
  public let algorithm: String
  /// The key in Base64, as it stands in an SSH public key.
  public let base64: String

  /// A key given by its two words.
  public init(algorithm: String, base64: String) {
    self.algorithm = algorithm
    self.base64 = base64
  }

  /// Takes the first two words of an SSH public key line; nil where there are not two.
  public init?(line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count >= 2 else { return nil }
    algorithm = String(words[0])
    base64 = String(words[1])
  }
}
