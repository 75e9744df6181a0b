/// Whoever can sign in a person's name: the person's own key, or an SSH key that an agent or a token holds.
public protocol StatementSigner: Sendable {
  /// The key that the signatures are checked with.
  var publicKey: SSHPublicKey { get }

  /// An armored SSH signature over the message, for one purpose.
  func signature(of message: [UInt8], namespace: String) throws(SigningError) -> [UInt8]
}

/// Why nothing was signed.
public enum SigningError: Error, Sendable, Equatable {
  /// The name of the purpose is empty or has bytes that are not taken.
  case namespace
  /// The cryptographic module refused.
  case module
  /// The signing program could not be started; the system's code says why.
  case notStarted(program: String, code: Int32)
  /// The signing program refused, and this is what it said.
  case refused(status: Int32, said: String)
  /// Nobody touched the key or typed its PIN in time, in seconds.
  case timedOut(seconds: Int)
  /// What the signing program gave back is no signature by this key over this message.
  case wrongAnswer(SSHSignatureError)
  /// The agent lies on another machine, and this one could use it for anything as long as it is open.
  case forwardedAgent(socket: String)
}
