import Foundation
import Sealing
import Testing

@testable import IdentityFiles

@Suite(.serialized, .enabled(if: SSHStage.hasOpenSSH)) struct SigningKeyFileTests {
  private let stage: SSHStage
  private let folder: IdentityFolder
  private let name: PersonName
  private let passphrase = Passphrase("a passphrase of the test")

  init() throws {
    stage = try SSHStage()
    folder = IdentityFolder("\(stage.folder)/identities")
    name = try #require(PersonName("okafor"))
  }

  private func added(_ file: SigningKeyFile) throws -> Identity {
    let sealingKey = AgeSecretKey()
    let signer = try ExternalSigner(file, agent: AgentLocation(socket: nil, connection: nil))
    let shown = try PublicIdentity(
      name: name, recipient: sealingKey.recipient, signer: signer)
    let identity = try #require(Identity(signedElsewhere: shown, sealingKey: sealingKey))
    try folder.add(identity.locked(with: passphrase, cost: ScryptCost(exponent: 4)), of: identity)
    try folder.writeSigningKey(file, of: name)
    return identity
  }

  @Test func ofASecretKeysPathThePublicHalfIsTaken() throws {
    let file = try stage.makeKey()
    #expect(try SigningKeyFile("\(stage.folder)/key") == file)
    #expect(file.secretPath == "\(stage.folder)/key")
    try FileManager.default.moveItem(
      atPath: "\(stage.folder)/key", toPath: "\(stage.folder)/alone")
    #expect(throws: IdentityFileError.notAPublicKey("\(stage.folder)/alone")) {
      try SigningKeyFile("\(stage.folder)/alone")
    }
    try "ssh-dss AAAA x\n".write(
      toFile: "\(stage.folder)/old.pub", atomically: true, encoding: .utf8)
    #expect(throws: IdentityFileError.notAPublicKey("\(stage.folder)/old.pub")) {
      try SigningKeyFile("\(stage.folder)/old.pub")
    }
    #expect(throws: IdentityFileError.self) { try SigningKeyFile("\(stage.folder)/none.pub") }
  }

  @Test func anIdentityKnowsWhatSignsForItWithoutTheSecretKey() throws {
    let file = try stage.makeKey()
    let identity = try added(file)
    let opened = try folder.locked(name).unlock(passphrase: passphrase)
    #expect(opened.ownSigner == nil)
    #expect(opened.publicKey == file.publicKey)
    #expect(try opened.publicIdentity() == identity.publicIdentity())
    #expect(try folder.publicIdentity(name)?.signingKey == file.publicKey)
    #expect(try folder.names() == [name])
    // Another passphrase, and the line for others anew, need no signature.
    try FileManager.default.removeItem(atPath: "\(stage.folder)/key")
    try folder.relock(opened, with: Passphrase("another one"), cost: ScryptCost(exponent: 4))
    try folder.writePublic(opened)
    #expect(try folder.publicIdentity(name)?.signingKey == file.publicKey)
  }

  @Test func theKeyIsFoundWhereItWasThenAmongTheOthersElseTheCopyServesAnAgent() throws {
    let file = try stage.makeKey("key with blanks")
    _ = try added(file)
    func found(_ sshFolder: String? = nil) throws -> String {
      try folder.signingKeyFile(of: name, sshFolder: sshFolder).path
    }
    #expect(folder.hasSigningKeyFile(name))
    #expect(try found() == file.path)
    let ssh = "\(stage.folder)/ssh"
    try FileManager.default.createDirectory(atPath: ssh, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: file.path, toPath: "\(ssh)/moved.pub")
    _ = try stage.makeKey("ssh/a-first")
    #expect(try found(ssh) == "\(ssh)/moved.pub")
    #expect(try found() == "\(folder.path)/okafor.signer.pub")
    // Another key in the old place is not taken for it.
    try FileManager.default.copyItem(atPath: "\(ssh)/a-first.pub", toPath: file.path)
    #expect(try found(ssh) == "\(ssh)/moved.pub")
  }
}
