import Sealing

/// The agent of the session, asked for the keys it holds.
struct SSHAgent {
  let location: AgentLocation
  let program: String

  /// An agent that is alive answers at once.
  private static let seconds = 5

  /// Why the agent is of no use for a key; nil where it holds it.
  func lack(of key: SSHPublicKey) throws(SigningError) -> MissingInAgent? {
    guard let socket = location.socket else { return .noAgent }
    let answer: ChildProcess.Answer
    do throws(SigningError) {
      answer = try ChildProcess([program, "-L"], seconds: Self.seconds).run()
    } catch .timedOut {
      return .silent(socket: socket)
    }
    // 1: it holds no keys; 2: there is nobody at the socket.
    guard answer.status < 2 else { return .silent(socket: socket) }
    let lines = String(decoding: answer.output, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.contains { SSHPublicKey(line: $0) == key } ? nil : .holdsOthers
  }
}
