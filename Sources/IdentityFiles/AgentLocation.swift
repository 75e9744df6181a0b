import Glibc

/// Where the SSH agent of this session lies, as its environment tells.
public struct AgentLocation: Sendable {
  /// The socket, links followed; nil where the environment names none.
  let socket: String?
  private let isRemoteSession: Bool
  private let owner: AgentSocketOwner

  /// Takes `SSH_AUTH_SOCK` and `SSH_CONNECTION`; links to the socket are followed.
  public init(socket: String?, connection: String?) {
    let path = socket.flatMap { $0.isEmpty ? nil : Self.resolved($0) }
    self.socket = path
    isRemoteSession = connection.map { !$0.isEmpty } ?? false
    owner = path.map { AgentSocketOwner(of: $0) } ?? .unknown
  }

  /// The agent of the process's own environment.
  public static var ofThisSession: AgentLocation {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    return AgentLocation(
      socket: variable("SSH_AUTH_SOCK"), connection: variable("SSH_CONNECTION"))
  }

  /// The socket, where it is one that a server made to forward the agent of the machine one came from.
  ///
  /// The kernel knows which process listens there. Where it does not say, the path tells: sshd makes `/tmp/ssh-XXXX/agent.N`,
  /// from OpenSSH 10.1 on `~/.ssh/agent/s.X.sshd.X`; an agent of one's own may then be taken for such a one, which errs on
  /// the safe side.
  public var forwardedSocket: String? {
    guard let socket else { return nil }
    switch owner {
    case .server: return socket
    case .other: return nil
    case .unknown: return isRemoteSession && Self.looksForwarded(socket) ? socket : nil
    }
  }

  private static func looksForwarded(_ socket: String) -> Bool {
    let parts = socket.split(separator: "/")
    guard let name = parts.last, parts.count >= 2 else { return false }
    let folder = parts[parts.count - 2]
    return folder.hasPrefix("ssh-") && name.hasPrefix("agent.")
      || name.hasPrefix("s.") && name.contains(".sshd.")
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
