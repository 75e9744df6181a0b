import Foundation
import Sealing

@testable import IdentityFiles

/// A private folder with SSH keys, and an agent that is alive while a body runs.
final class SSHStage {
  let folder: String

  init() throws {
    // Sockets have short paths.
    folder = "/tmp/qrb-ssh-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let hasOpenSSH: Bool = {
    let isThere = ["ssh-keygen", "ssh-add", "ssh-agent"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }
    if !isThere {
      FileHandle.standardError.write(Data("SKIPPED: OpenSSH is not installed\n".utf8))
    }
    return isThere
  }()

  @discardableResult
  func run(
    _ program: String, _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = arguments
    process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A new key; gives its public key file.
  func makeKey(
    _ name: String = "key", _ kind: [String] = ["-t", "ed25519"], passphrase: String = ""
  ) throws -> SigningKeyFile {
    try run("ssh-keygen", kind + ["-q", "-N", passphrase, "-C", "a b", "-f", "\(folder)/\(name)"])
    return try SigningKeyFile("\(folder)/\(name).pub")
  }

  /// Runs a body while an agent with some keys listens in the folder.
  func withAgent<Result>(
    holding names: [String], _ body: (AgentLocation) throws -> Result
  ) throws -> Result {
    let socket = "\(folder)/agent.sock"
    let agent = Process()
    agent.executableURL = URL(filePath: "/usr/bin/ssh-agent")
    agent.arguments = ["-D", "-a", socket]
    agent.standardOutput = FileHandle.nullDevice
    try agent.run()
    defer {
      // The thread it was started on may have had other signals blocked.
      kill(agent.processIdentifier, SIGKILL)
      agent.waitUntilExit()
      unlink(socket)
    }
    while !FileManager.default.fileExists(atPath: socket) { usleep(5000) }
    for name in names {
      try run("ssh-add", ["-q", "\(folder)/\(name)"], ["SSH_AUTH_SOCK": socket])
    }
    setenv("SSH_AUTH_SOCK", socket, 1)
    defer { unsetenv("SSH_AUTH_SOCK") }
    return try body(AgentLocation(socket: socket, connection: nil))
  }

  func script(_ name: String, _ text: String) throws -> String {
    let path = "\(folder)/\(name)"
    try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }
}
