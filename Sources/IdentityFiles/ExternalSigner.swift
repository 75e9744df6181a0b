import Glibc
import Sealing

/// Signs with an SSH key that an agent, a security key or a card holds, through `ssh-keygen -Y sign`.
///
/// Such a key may sign, and never open what is sealed.
public struct ExternalSigner: StatementSigner {
  /// The key that the signatures are checked with.
  public let publicKey: SSHPublicKey
  private let keyFile: String
  private let program: String
  private let seconds: Int

  /// A signer for a public key file, refused where the agent to be asked lies on another machine.
  ///
  /// - Parameters:
  ///   - keyFile: the path of the `.pub` file; the secret key is looked for in the agent, then beside it.
  ///   - publicKey: the key that stands in the file.
  ///   - agent: what is known of the agent.
  ///   - seconds: how long somebody has to touch the key or type its PIN.
  public init(
    keyFile: String, publicKey: SSHPublicKey, agent: AgentLocation, seconds: Int = 60,
    program: String = "ssh-keygen"
  ) throws(SigningError) {
    if let socket = agent.forwardedSocket { throw .forwardedAgent(socket: socket) }
    self.publicKey = publicKey
    // A name that begins with a hyphen would be an option.
    self.keyFile = keyFile.utf8.first == UInt8(ascii: "-") ? "./\(keyFile)" : keyFile
    self.seconds = seconds
    self.program = program
  }

  /// Starts the program, gives it the message, and checks what it gives back before anybody uses it.
  public func signature(of message: [UInt8], namespace: String) throws(SigningError) -> [UInt8] {
    let answer = try ChildProcess(
      [program, "-Y", "sign", "-f", keyFile, "-n", namespace], seconds: seconds
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
