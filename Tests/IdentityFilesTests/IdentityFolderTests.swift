import Foundation
import Sealing
import SystemFiles
import Testing

@testable import IdentityFiles

final class IdentityFolderTests {
  private let base: String
  private let folder: IdentityFolder
  private let identity: Identity
  private let passphrase = Passphrase("a passphrase of the test")
  private let cheap = ScryptCost(exponent: 4)

  init() throws {
    base = NSTemporaryDirectory() + "qrb-identities-\(UUID().uuidString)"
    folder = IdentityFolder("\(base)/state/qrb/identities")
    identity = Identity(name: try #require(PersonName("okafor")))
  }

  deinit { try? FileManager.default.removeItem(atPath: base) }

  private func add() throws {
    try folder.add(identity.locked(with: passphrase, cost: cheap), of: identity)
  }

  private func mode(_ path: String) -> UInt32? { Files.status(path).map { $0.st_mode & 0o777 } }

  @Test func whatIsAddedIsFoundAndNobodyElseMayRead() throws {
    #expect(try folder.names() == [])
    try add()
    #expect(try folder.names() == [identity.name])
    let opened = try folder.locked(identity.name).unlock(passphrase: passphrase)
    #expect(opened.publicKey == identity.publicKey)
    #expect(try folder.publicIdentity(identity.name)?.recipient == identity.recipient)
    #expect(mode(folder.path) == 0o700)
    #expect(mode(folder.file(of: identity.name)) == 0o600)
  }

  @Test func anIdentityNeverTakesThePlaceOfAnother() throws {
    try add()
    let before = try folder.locked(identity.name)
    let other = Identity(name: identity.name)
    #expect(throws: IdentityFileError.taken(identity.name)) {
      try folder.add(other.locked(with: passphrase, cost: cheap), of: other)
    }
    #expect(try folder.locked(identity.name) == before)
    #expect(try folder.publicIdentity(identity.name)?.signingKey == identity.publicKey)
  }

  @Test func theNewPassphraseOpensAndTheOldOneDoesNot() throws {
    try add()
    // What a killed change has left.
    try Files.createDurably("okafor.next", in: folder.path, bytes: [1, 2, 3])
    try folder.relock(identity, with: Passphrase("another one"), cost: cheap)
    let locked = try folder.locked(identity.name)
    #expect(throws: IdentityError.wrongPassphrase) { try locked.unlock(passphrase: passphrase) }
    let opened = try locked.unlock(passphrase: Passphrase("another one"))
    #expect(opened.publicKey == identity.publicKey)
    #expect(try Files.names(in: folder.path) == ["okafor.age", "okafor.public"])
  }

  @Test func aNameWithoutAnIdentityIsToldFromADamagedOne() throws {
    let name = try #require(PersonName("reyes"))
    #expect(throws: IdentityFileError.none(name)) { try folder.locked(name) }
    try add()
    #expect(throws: IdentityFileError.none(name)) { try folder.locked(name) }
    try Files.replaceDurably("okafor.public", in: folder.path, bytes: Array("x\n".utf8))
    #expect(throws: IdentityFileError.publicLine(.malformed)) {
      try folder.publicIdentity(identity.name)
    }
    try folder.writePublic(identity)
    #expect(try folder.publicIdentity(identity.name)?.name == identity.name)
  }

  @Test func aFolderThatCannotBeWrittenIsKnownBeforeAnythingIsMade() throws {
    try folder.checkWritable()
    #expect(Files.status(folder.path) == nil)
    try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
    FileManager.default.createFile(atPath: "\(base)/state", contents: nil)
    #expect(throws: IdentityFileError.self) { try folder.checkWritable() }
  }

  @Test func theFolderIsTheOneOfTheSpecification() {
    func path(_ variables: [String: String]) -> String? {
      IdentityFolder.standard { variables[$0] }?.path
    }
    #expect(path(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/qrb/identities")
    #expect(path(["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/qrb/identities")
    #expect(path([:]) == nil)
  }
}
