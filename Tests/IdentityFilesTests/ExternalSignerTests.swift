import Foundation
import Sealing
import Testing

@testable import IdentityFiles

@Suite(.serialized) final class ExternalSignerTests {
  private let folder: String
  private let message = Array("It is approved.\n".utf8)
  private let nowhere = AgentLocation(socket: nil, connection: nil)

  init() throws {
    folder = NSTemporaryDirectory() + "qrb-signer-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let hasKeygen: Bool = {
    let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh-keygen")
    if !isThere {
      FileHandle.standardError.write(Data("SKIPPED: ssh-keygen is not installed\n".utf8))
    }
    return isThere
  }()

  private func makeKey() throws -> SSHPublicKey {
    let process = try Process.run(
      URL(filePath: "/usr/bin/ssh-keygen"),
      arguments: ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/key"])
    process.waitUntilExit()
    return try #require(
      SSHPublicKey(line: try String(contentsOfFile: "\(folder)/key.pub", encoding: .utf8)))
  }

  private func script(_ text: String) throws -> String {
    let path = "\(folder)/program"
    try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  @Test(.enabled(if: hasKeygen)) func aKeyOfSSHSignsAndTheSignatureCounts() throws {
    let key = try makeKey()
    let signer = try ExternalSigner(
      keyFile: "\(folder)/key.pub", publicKey: key, agent: nowhere)
    for message in [message, [], [UInt8](repeating: 0x61, count: 300_000)] {
      let armored = try signer.signature(of: message, namespace: "ballot@qrb")
      let signature = try SSHSignature(armored: armored)
      try signature.check(message, namespace: "ballot@qrb", by: key)
    }
    let name = try #require(PersonName("okafor"))
    let line = try PublicIdentity(
      name: name, recipient: AgeSecretKey().recipient, signer: signer
    ).line
    #expect(try PublicIdentity(line: line).signingKey == key)
  }

  @Test(.enabled(if: hasKeygen)) func aSignatureByAnotherKeyIsNotHandedOn() throws {
    _ = try makeKey()
    let other = SigningKey().publicKey
    let signer = try ExternalSigner(
      keyFile: "\(folder)/key.pub", publicKey: other, agent: nowhere)
    #expect(throws: SigningError.self) {
      try signer.signature(of: message, namespace: "ballot@qrb")
    }
  }

  @Test func whatTheProgramSaysIsToldAndItsSilenceEnds() throws {
    func failure(_ text: String, seconds: Int = 60) throws -> SigningError? {
      let signer = try ExternalSigner(
        keyFile: "key.pub", publicKey: SigningKey().publicKey, agent: nowhere, seconds: seconds,
        program: script(text))
      do throws(SigningError) {
        _ = try signer.signature(of: message, namespace: "ballot@qrb")
        return nil
      } catch {
        return error
      }
    }
    #expect(try failure("echo no >&2; exit 3") == .refused(status: 3, said: "no\n"))
    let answer = try failure("echo hello")
    #expect(answer == .wrongAnswer(.armor), "\(String(describing: answer))")
    #expect(try failure("kill -9 $$") == .refused(status: 137, said: ""))
    #expect(try failure("exec sleep 100", seconds: 1) == .timedOut(seconds: 1))
    let missing = try ExternalSigner(
      keyFile: "key.pub", publicKey: SigningKey().publicKey, agent: nowhere,
      program: "\(folder)/not-there")
    #expect(
      throws: SigningError.notStarted(program: "\(folder)/not-there", code: 2)
    ) { try missing.signature(of: message, namespace: "ballot@qrb") }
  }

  @Test func aForwardedAgentIsRefusedAndALocalOneIsNot() throws {
    let forwarded = "/tmp/ssh-XXXXabcd/agent.4711"
    let connection = "192.0.2.1 50000 192.0.2.2 22"
    for socket in [forwarded, "/h/.ssh/agent/s.abc.sshd.def"] {
      #expect(throws: SigningError.forwardedAgent(socket: socket)) {
        try ExternalSigner(
          keyFile: "key.pub", publicKey: SigningKey().publicKey,
          agent: AgentLocation(socket: socket, connection: connection))
      }
    }
    #expect(AgentLocation(socket: forwarded, connection: nil).forwardedSocket == nil)
    #expect(AgentLocation(socket: nil, connection: connection).forwardedSocket == nil)
    #expect(
      AgentLocation(socket: "/run/user/1000/gnupg/S.gpg-agent.ssh", connection: connection)
        .forwardedSocket == nil)
  }

  @Test func aLinkDoesNotHideAForwardedAgent() throws {
    let real = "\(folder)/ssh-abc"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: "\(real)/agent.1"))
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/agent.sock", withDestinationPath: "\(real)/agent.1")
    let agent = AgentLocation(socket: "\(folder)/agent.sock", connection: "x")
    #expect(agent.forwardedSocket?.hasSuffix("/ssh-abc/agent.1") == true)
  }
}
