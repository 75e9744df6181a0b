extension SigningError: CustomStringConvertible {
  /// What happened and what to do, in one sentence without its full stop; paths and what another program said are not made harmless.
  public var description: String {
    switch self {
    case .namespace: "the purpose of the signature has no proper name"
    case .module: "the cryptographic module refused to sign"
    case .notStarted(let program, let code):
      code == 2
        ? "\(program) is not installed; Debian has it in the package openssh-client"
        : "\(program) could not be started (error \(code)); Debian has it in the package openssh-client"
    case .refused(let status, let said): Self.refusal(status, said)
    case .interrupted: "signing was interrupted"
    case .timedOut(let seconds):
      "nobody touched the SSH key, or typed its passphrase or PIN, within \(seconds) seconds"
    case .wrongAnswer(.otherKey(let found)):
      "ssh-keygen signed with another key (\(found.groups)): the secret key beside the public one does not belong to it"
    case .wrongAnswer(let error): "ssh-keygen gave back something else: \(error)"
    case .forwardedAgent(let socket):
      "the SSH agent at \(socket) is forwarded from another machine, and whoever administers this one could sign with it; connect without forwarding (ssh -a), or keep the key here and unset SSH_AUTH_SOCK"
    case .notAtHand(let keyFile, let agent):
      "the SSH key of \(keyFile) cannot be used: \(agent), and its secret half is not beside that file; \(agent.remedy)"
    case .needsTerminal(let keyFile):
      "the SSH key of \(keyFile) asks for a passphrase, a PIN or a touch, and there is no terminal to ask on; load it into an agent with ssh-add"
    }
  }

  private static func refusal(_ status: Int32, _ said: String) -> String {
    let lines = said.split(whereSeparator: \.isNewline).filter {
      !$0.hasPrefix("Signing data on standard input") && !$0.hasPrefix("Confirm user presence")
    }
    let words = lines.joined(separator: "; ")
    return words.isEmpty
      ? "ssh-keygen refused to sign (status \(status))" : "ssh-keygen refused to sign: \(words)"
  }
}

extension MissingInAgent: CustomStringConvertible {
  /// What is the matter, in one clause.
  public var description: String {
    switch self {
    case .noAgent: "no SSH agent is running (SSH_AUTH_SOCK is not set)"
    case .silent(let socket): "the SSH agent at \(socket) does not answer"
    case .holdsOthers: "the SSH agent does not hold it"
    }
  }

  var remedy: String {
    switch self {
    case .noAgent, .silent:
      "start an agent (eval \"$(ssh-agent)\") and load the key with ssh-add, a card with ssh-add -s"
    case .holdsOthers: "load it with ssh-add, a card with ssh-add -s"
    }
  }
}
