extension SigningError: CustomStringConvertible {
  /// What happened, in one sentence without its full stop; what another program said is not made harmless.
  public var description: String {
    switch self {
    case .namespace: "the purpose of the signature has no proper name"
    case .module: "the cryptographic module refused to sign"
    case .notStarted(let program, let code):
      "\(program) could not be started (error \(code)); it belongs to the package openssh-client"
    case .refused(let status, let said):
      said.isEmpty
        ? "ssh-keygen refused to sign (status \(status))" : "ssh-keygen refused to sign: \(said)"
    case .timedOut(let seconds):
      "nobody touched the key or typed its PIN within \(seconds) seconds"
    case .wrongAnswer(let error): "ssh-keygen gave back something else: \(error)"
    case .forwardedAgent(let socket):
      "the SSH agent at \(socket) is forwarded from another machine, and whoever administers this one could sign with it; connect without forwarding (ssh -a), or use the key of qrb"
    }
  }
}
