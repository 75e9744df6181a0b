/// Whoever can sign in a person's name: the person's own key, or an SSH key that an agent or a token holds.
public protocol StatementSigner: Sendable {
  /// The key that the signatures are checked with.
  var publicKey: SSHPublicKey { get }

  /// What a signature would ask of the person now.
  func attention() throws(SigningError) -> SigningAttention

  /// An armored SSH signature over the message, for one purpose.
  func signature(of message: [UInt8], namespace: String) throws(SigningError) -> [UInt8]
}

extension StatementSigner {
  /// Nothing.
  public func attention() throws(SigningError) -> SigningAttention { .none }
}

/// What signing asks of a person.
public enum SigningAttention: Sendable, Equatable {
  /// Nothing: it is done unattended.
  case none
  /// Somebody touches the security key.
  case touch
  /// A passphrase or a PIN is typed at the terminal.
  case terminal
}

/// Why nothing was signed.
public enum SigningError: Error, Sendable, Equatable {
  /// The name of the purpose is empty or has bytes that are not taken.
  case namespace
  /// The cryptographic module refused.
  case module
  /// A program could not be started; the system's code says why.
  case notStarted(program: String, code: Int32)
  /// The signing program refused, and this is what it said.
  case refused(status: Int32, said: String)
  /// Somebody pressed Ctrl-C while the signing program asked.
  case interrupted
  /// Nobody touched the key or typed its passphrase or PIN in time, in seconds.
  case timedOut(seconds: Int)
  /// What the signing program gave back is no signature by this key over this message.
  case wrongAnswer(SSHSignatureError)
  /// The agent lies on another machine, and this one could use it for anything as long as it is open.
  case forwardedAgent(socket: String)
  /// The secret key is in no agent, and not beside its public key file.
  case notAtHand(keyFile: String, agent: MissingInAgent)
  /// A passphrase or a PIN has to be typed, and nobody may be asked here.
  case needsTerminal(keyFile: String)
}

/// Why an agent is of no use for a key.
public enum MissingInAgent: Sendable, Equatable {
  /// The environment names none.
  case noAgent
  /// The environment names one that does not answer.
  case silent(socket: String)
  /// It answers, and has other keys or none.
  case holdsOthers
}
