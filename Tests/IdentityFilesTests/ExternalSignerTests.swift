import Foundation
import Sealing
import Testing

@testable import IdentityFiles

@Suite(.serialized, .enabled(if: SSHStage.hasOpenSSH)) struct ExternalSignerTests {
  private let stage: SSHStage
  private let message = Array("It is approved.\n".utf8)
  private let nowhere = AgentLocation(socket: nil, connection: nil)

  init() throws { stage = try SSHStage() }

  private func failure(_ signer: ExternalSigner) -> SigningError? {
    do throws(SigningError) {
      _ = try signer.signature(of: message, namespace: "ballot@qrb")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ["-t", "ed25519"], ["-t", "ecdsa", "-b", "256"], ["-t", "ecdsa", "-b", "521"],
    ["-t", "rsa", "-b", "2048"],
  ])
  func aKeyOfSSHSignsAndTheSignatureCounts(kind: [String]) throws {
    let file = try stage.makeKey("key", kind)
    let signer = try ExternalSigner(file, agent: nowhere)
    #expect(try signer.attention() == .none)
    for message in [message, [], [UInt8](repeating: 0x61, count: 300_000)] {
      let armored = try signer.signature(of: message, namespace: "ballot@qrb")
      let signature = try SSHSignature(armored: armored)
      try signature.check(message, namespace: "ballot@qrb", by: file.publicKey)
    }
    let name = try #require(PersonName("okafor"))
    let line = try PublicIdentity(
      name: name, recipient: AgeSecretKey().recipient, signer: signer
    ).line
    #expect(try PublicIdentity(line: line).signingKey == file.publicKey)
  }

  @Test func anAgentSignsWithAKeyThatIsInNoFileHere() throws {
    let file = try stage.makeKey()
    try stage.withAgent(holding: ["key"]) { agent in
      try FileManager.default.removeItem(atPath: "\(stage.folder)/key")
      let signer = try ExternalSigner(file, agent: agent, mayAsk: false)
      let attention = try signer.attention()
      #expect(attention == .none)
      let armored = try signer.signature(of: message, namespace: "ballot@qrb")
      try SSHSignature(armored: armored).check(
        message, namespace: "ballot@qrb", by: file.publicKey)
    }
  }

  @Test func aKeyUnderAPassphraseIsUsedFromTheAgentAndNeverAskedForWhereNobodyMayBeAsked() throws {
    let file = try stage.makeKey("key", passphrase: "of the key")
    let alone = try ExternalSigner(file, agent: nowhere, mayAsk: false)
    #expect(try alone.attention() == .terminal)
    #expect(failure(alone) == .needsTerminal(keyFile: file.path))
  }

  @Test func whatKeepsAKeyFromSigningIsNamed() throws {
    let file = try stage.makeKey()
    let other = try stage.makeKey("other")
    try FileManager.default.removeItem(atPath: "\(stage.folder)/key")
    func lack(_ agent: AgentLocation) throws -> MissingInAgent? {
      guard case .notAtHand(file.path, let lack) = failure(try ExternalSigner(file, agent: agent))
      else { return nil }
      return lack
    }
    #expect(try lack(nowhere) == .noAgent)
    let dead = "\(stage.folder)/dead.sock"
    #expect(try lack(AgentLocation(socket: dead, connection: nil)) == .silent(socket: dead))
    try stage.withAgent(holding: []) { agent in
      let lack = try lack(agent)
      #expect(lack == .holdsOthers)
    }
    try stage.withAgent(holding: ["other"]) { agent in
      let lack = try lack(agent)
      #expect(lack == .holdsOthers)
      let signer = try ExternalSigner(other, agent: agent)
      #expect(failure(signer) == nil)
    }
  }

  @Test func aSignatureByAnotherKeyIsNotHandedOn() throws {
    _ = try stage.makeKey()
    let other = try stage.makeKey("other")
    try FileManager.default.removeItem(atPath: "\(stage.folder)/other")
    try FileManager.default.copyItem(
      atPath: "\(stage.folder)/key", toPath: "\(stage.folder)/other")
    let signer = try ExternalSigner(other, agent: nowhere)
    let error = failure(signer)
    #expect(error != nil, "\(String(describing: error))")
  }

  @Test func whatTheProgramSaysIsToldAndItsSilenceEnds() throws {
    let file = try stage.makeKey()
    func failure(_ text: String, seconds: Int = 60) throws -> SigningError? {
      // The program is also asked whether the key opens without a passphrase.
      let program = try stage.script("program", "[ \"$1\" = -y ] && exit 0\n\(text)")
      return self.failure(
        try ExternalSigner(
          file, agent: nowhere, seconds: seconds, programs: .init(keygen: program)))
    }
    #expect(try failure("echo no >&2; exit 3") == .refused(status: 3, said: "no\n"))
    #expect(try failure("echo hello") == .wrongAnswer(.armor))
    #expect(try failure("kill -9 $$") == .refused(status: 137, said: ""))
    #expect(try failure("kill -2 $$") == .interrupted)
    #expect(try failure("exec sleep 100", seconds: 1) == .timedOut(seconds: 1))
    #expect(try failure("trap '' TERM; exec sleep 100", seconds: 1) == .timedOut(seconds: 1))
    // It is another's signature, and a good one.
    let other = try stage.makeKey("other")
    let wrong = try failure("exec ssh-keygen -Y sign -f \(other.path) -n \"$6\"")
    #expect(wrong == .wrongAnswer(.otherKey(other.publicKey.fingerprint)))
    let missing = try ExternalSigner(
      file, agent: nowhere, programs: .init(keygen: "\(stage.folder)/not-there"))
    #expect(
      self.failure(missing) == .notStarted(program: "\(stage.folder)/not-there", code: 2))
  }

  @Test func aProgramThatAsksNobodyHasNoTerminalAndNoDialog() throws {
    let file = try stage.makeKey()
    setenv("SSH_ASKPASS_REQUIRE", "force", 1)
    defer { unsetenv("SSH_ASKPASS_REQUIRE") }
    let program = try stage.script(
      "program", "exec 2>&1; echo $SSH_ASKPASS_REQUIRE; (: > /dev/tty) && echo asks; exit 1")
    let signer = try ExternalSigner(file, agent: nowhere, programs: .init(keygen: program))
    // Not even whether the key opens could be found out: it would have to ask.
    #expect(try signer.attention() == .terminal)
    let answer = try ChildProcess([program], seconds: 5).run()
    let said = String(decoding: answer.output, as: UTF8.self)
    #expect(said.hasPrefix("never\n") && !said.contains("asks"), "\(said)")
  }
}
