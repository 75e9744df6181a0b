import Foundation
import Sealing
import Testing

@testable import IdentityFiles

@Suite(.serialized) struct AgentLocationTests {
  private let stage: SSHStage
  private let connection = "192.0.2.1 50000 192.0.2.2 22"

  init() throws { stage = try SSHStage() }

  @Test func whereNobodyListensThePathTells() throws {
    let forwarded = "/tmp/ssh-XXXXabcd/agent.4711"
    for socket in [forwarded, "/h/.ssh/agent/s.abc.sshd.def"] {
      #expect(AgentLocation(socket: socket, connection: connection).forwardedSocket == socket)
    }
    #expect(AgentLocation(socket: forwarded, connection: nil).forwardedSocket == nil)
    #expect(AgentLocation(socket: nil, connection: connection).forwardedSocket == nil)
    #expect(AgentLocation(socket: "", connection: connection).forwardedSocket == nil)
    #expect(
      AgentLocation(socket: "/run/user/1000/gnupg/S.gpg-agent.ssh", connection: connection)
        .forwardedSocket == nil)
  }

  @Test func aLinkDoesNotHideAForwardedAgent() throws {
    let real = "\(stage.folder)/ssh-abc"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: "\(real)/agent.1"))
    try FileManager.default.createSymbolicLink(
      atPath: "\(stage.folder)/agent.sock", withDestinationPath: "\(real)/agent.1")
    let agent = AgentLocation(socket: "\(stage.folder)/agent.sock", connection: "x")
    #expect(agent.forwardedSocket?.hasSuffix("/ssh-abc/agent.1") == true)
  }

  /// A program of that name that listens at a socket, as sshd does for a forwarded agent.
  private func withListener(
    named name: String, at socket: String, _ body: () throws -> Void
  ) throws {
    let program = "\(stage.folder)/\(name)"
    try FileManager.default.createSymbolicLink(
      atPath: program, withDestinationPath: "/usr/bin/python3")
    let listener = Process()
    listener.executableURL = URL(filePath: program)
    listener.arguments = [
      "-c",
      "import socket,time; s=socket.socket(socket.AF_UNIX); s.bind('\(socket)'); s.listen(); time.sleep(60)",
    ]
    try listener.run()
    defer {
      kill(listener.processIdentifier, SIGKILL)
      listener.waitUntilExit()
    }
    while AgentSocketOwner(of: socket) == .unknown, listener.isRunning { usleep(5000) }
    try body()
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func whoeverListensTellsWhateverThePathIs() throws {
    let plain = "\(stage.folder)/plain.sock"
    // Also where the environment no longer says that one came from elsewhere, as in tmux or after su.
    try withListener(named: "sshd-session", at: plain) {
      let agent = AgentLocation(socket: plain, connection: nil)
      #expect(agent.forwardedSocket == plain)
      let file = try stage.makeKey()
      #expect(throws: SigningError.forwardedAgent(socket: plain)) {
        try ExternalSigner(file, agent: agent)
      }
    }
    let folder = "\(stage.folder)/ssh-abc"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try withListener(named: "my-agent", at: "\(folder)/agent.1") {
      let agent = AgentLocation(socket: "\(folder)/agent.1", connection: connection)
      #expect(agent.forwardedSocket == nil)
    }
  }

  @Test(.enabled(if: SSHStage.hasOpenSSH)) func anAgentOfOnesOwnIsNotForwarded() throws {
    try stage.withAgent(holding: []) { agent in
      #expect(agent.forwardedSocket == nil)
    }
  }
}
