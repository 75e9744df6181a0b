import Glibc
import Sealing
import SystemFiles

/// Signs with an SSH key that an agent, a security key, a card or a file holds, through `ssh-keygen -Y sign`.
///
/// Such a key may sign, and never open what is sealed.
public struct ExternalSigner: StatementSigner {
  /// The programs of OpenSSH that are asked, by their names in the path.
  struct Programs {
    var keygen = "ssh-keygen"
    var add = "ssh-add"
  }

  /// The key that the signatures are checked with.
  public let publicKey: SSHPublicKey
  private let keyFile: SigningKeyFile
  private let agent: AgentLocation
  private let programs: Programs
  private let mayAsk: Bool
  private let seconds: Int
  private let announce: (@Sendable (SigningAttention) -> Void)?

  /// A signer for a public key file, refused where the agent to be asked lies on another machine.
  ///
  /// - Parameters:
  ///   - keyFile: the public key; the secret key is looked for in the agent, then beside it.
  ///   - agent: what is known of the agent.
  ///   - mayAsk: whether a passphrase or a PIN may be asked for on the terminal.
  ///   - seconds: how long somebody has to touch the key or type what it asks for.
  ///   - announce: told, before each signature that needs somebody, what for.
  public init(
    _ keyFile: SigningKeyFile, agent: AgentLocation, mayAsk: Bool = true, seconds: Int = 60,
    announce: (@Sendable (SigningAttention) -> Void)? = nil
  ) throws(SigningError) {
    try self.init(
      keyFile, agent: agent, mayAsk: mayAsk, seconds: seconds, programs: Programs(),
      announce: announce)
  }

  init(
    _ keyFile: SigningKeyFile, agent: AgentLocation, mayAsk: Bool = true, seconds: Int = 60,
    programs: Programs, announce: (@Sendable (SigningAttention) -> Void)? = nil
  ) throws(SigningError) {
    if let socket = agent.forwardedSocket { throw .forwardedAgent(socket: socket) }
    publicKey = keyFile.publicKey
    self.keyFile = keyFile
    self.agent = agent
    self.programs = programs
    self.mayAsk = mayAsk
    self.seconds = seconds
    self.announce = announce
  }

  /// Looks where the secret key is at this moment; nothing is signed, touched or asked for.
  public func attention() throws(SigningError) -> SigningAttention {
    let lack = try SSHAgent(location: agent, program: programs.add).lack(of: publicKey)
    guard let lack else { return publicKey.kind.isSecurityKey ? .touch : .none }
    guard Files.status(keyFile.secretPath) != nil, keyFile.secretPath != keyFile.path else {
      throw .notAtHand(keyFile: keyFile.path, agent: lack)
    }
    // A security key may want its PIN; a wrong one, given without anybody typing, would count against it.
    if publicKey.kind.isSecurityKey { return .terminal }
    let opened = try ChildProcess(
      [programs.keygen, "-y", "-P", "", "-f", keyFile.secretPath], seconds: 5
    ).run()
    return opened.status == 0 ? .none : .terminal
  }

  /// Starts the program, gives it the message, and checks what it gives back before anybody uses it.
  public func signature(of message: [UInt8], namespace: String) throws(SigningError) -> [UInt8] {
    let attention = try attention()
    if attention == .terminal, !mayAsk || !AskedTerminal.isThere {
      throw .needsTerminal(keyFile: keyFile.path)
    }
    if attention != .none { announce?(attention) }
    let answer = try ChildProcess(
      [programs.keygen, "-Y", "sign", "-f", keyFile.path, "-n", namespace],
      attention == .terminal ? .asking : .unattended, seconds: seconds
    ).run(input: message)
    guard answer.status == 0 else {
      let said = String(decoding: answer.errors.prefix(500), as: UTF8.self)
      throw .refused(status: answer.status, said: said)
    }
    do throws(SSHSignatureError) {
      let signature = try SSHSignature(armored: answer.output)
      try signature.check(message, namespace: namespace, by: publicKey)
      return signature.armored
    } catch {
      throw .wrongAnswer(error)
    }
  }
}
