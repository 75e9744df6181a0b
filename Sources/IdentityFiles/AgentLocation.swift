import Glibc

/// Where the SSH agent of this session lies, as its environment tells.
public struct AgentLocation: Sendable {
  private let socket: String?
  private let isRemoteSession: Bool

  /// Takes `SSH_AUTH_SOCK` and `SSH_CONNECTION`; links to the socket are followed.
  public init(socket: String?, connection: String?) {
    self.socket = socket.map(Self.resolved)
    isRemoteSession = connection.map { !$0.isEmpty } ?? false
  }

  /// The agent of the process's own environment.
  public static var ofThisSession: AgentLocation {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    return AgentLocation(
      socket: variable("SSH_AUTH_SOCK"), connection: variable("SSH_CONNECTION"))
  }

  /// The socket, where it is one that sshd made to forward the agent of the machine one came from.
  ///
  /// sshd makes `/tmp/ssh-XXXX/agent.N`, from OpenSSH 10.1 on `~/.ssh/agent/s.X.sshd.X`. An agent started within the
  /// session by hand may be taken for such a one; that errs on the safe side.
  public var forwardedSocket: String? {
    guard isRemoteSession, let socket else { return nil }
    let parts = socket.split(separator: "/")
    guard let name = parts.last, parts.count >= 2 else { return nil }
    let folder = parts[parts.count - 2]
    if folder.hasPrefix("ssh-"), name.hasPrefix("agent.") { return socket }
    if name.hasPrefix("s."), name.contains(".sshd.") { return socket }
    return nil
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
