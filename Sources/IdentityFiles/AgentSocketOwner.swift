import Glibc

/// What kind of process listens at an agent's socket.
enum AgentSocketOwner {
  /// A server of SSH, which passes everything on to the machine one came from.
  case server
  /// Something else, which is an agent on this machine.
  case other
  /// The kernel does not tell.
  case unknown

  private static let servers = ["sshd", "dropbear"]

  init(of socket: String) {
    guard let process = Self.listener(socket) else {
      self = .unknown
      return
    }
    if let name = Self.name(of: process) {
      self = Self.servers.contains { name.hasPrefix($0) } ? .server : .other
      return
    }
    // A server goes on listening itself; only an agent that went to the background leaves its parent's number behind.
    self = kill(process, 0) < 0 && errno == ESRCH ? .other : .unknown
  }

  /// The process that began to listen (unix(7), SO_PEERCRED).
  private static func listener(_ path: String) -> pid_t? {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let end = Glibc.socket(
      AF_UNIX,
      Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard end >= 0 else { return nil }
    defer { close(end) }
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(end, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    guard isConnected else { return nil }
    // struct ucred, which Swift does not import: process, user, group.
    var peer: [Int32] = [0, 0, 0]
    var size = socklen_t(MemoryLayout<Int32>.size * peer.count)
    guard getsockopt(end, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0, peer[0] > 0 else {
      return nil
    }
    return peer[0]
  }

  private static func name(of process: pid_t) -> String? {
    let file = open("/proc/\(process)/comm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(file, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }
}
