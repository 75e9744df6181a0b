import Testing

@testable import Sealing

struct IdentityTests {
  private let name: PersonName
  private let passphrase = Passphrase("five words or whatever")

  init() throws { name = try #require(PersonName("okafor")) }

  @Test func whatIsLockedIsUnlockedAlike() throws {
    let identity = Identity(name: name)
    let locked = try identity.locked(with: passphrase, cost: .test)
    let opened = try LockedIdentity(file: locked.file).unlock(passphrase: passphrase)
    #expect(opened.name == name)
    #expect(opened.publicKey == identity.publicKey)
    #expect(opened.sealingKey.secretText == identity.sealingKey.secretText)
    #expect(IdentityText.encode(opened) == IdentityText.encode(identity))
  }

  @Test func anIdentityForWhichAnSSHKeySignsHoldsOnlyWhatThatKeyHasSignedFor() throws {
    let ssh = SigningKey()
    let sealingKey = AgeSecretKey()
    let shown = try PublicIdentity(name: name, recipient: sealingKey.recipient, signer: ssh)
    let identity = try #require(Identity(signedElsewhere: shown, sealingKey: sealingKey))
    let text = IdentityText.encode(identity)
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("# qrb identity 2\n# public: qrb-"))
    let opened = try LockedIdentity(
      file: identity.locked(with: passphrase, cost: .test).file
    ).unlock(passphrase: passphrase)
    #expect(opened.ownSigner == nil && opened.publicKey == ssh.publicKey)
    #expect(opened.name == name && opened.recipient == sealingKey.recipient)
    #expect(try opened.publicIdentity() == shown)
    #expect(Identity(signedElsewhere: shown, sealingKey: AgeSecretKey()) == nil)
    for place in text.indices {
      var altered = text
      altered[place] ^= 1
      #expect(throws: IdentityError.self, "byte \(place)") { try IdentityText.decode(altered) }
    }
    for count in text.indices {
      #expect(throws: IdentityError.self) { try IdentityText.decode(Array(text.prefix(count))) }
    }
  }

  @Test func anotherPassphraseOpensNothing() throws {
    let locked = try Identity(name: name).locked(with: passphrase, cost: .test)
    for other in ["", "five words or whateve", "Five words or whatever"] {
      #expect(throws: IdentityError.wrongPassphrase) {
        try locked.unlock(passphrase: Passphrase(other))
      }
    }
  }

  @Test func whatIsNoIdentityIsSaidToBeNone() throws {
    #expect(throws: IdentityError.notAnIdentity) {
      try LockedIdentity(file: Array("hello\n".utf8)).unlock(passphrase: passphrase)
    }
    let other = try AgeFile.seal([0x41], passphrase: passphrase, cost: .test)
    #expect(throws: IdentityError.notAnIdentity) {
      try LockedIdentity(file: other).unlock(passphrase: passphrase)
    }
    let later = try AgeFile.seal(
      Array("# qrb identity 3\n".utf8), passphrase: passphrase, cost: .test)
    #expect(throws: IdentityError.version("3")) {
      try LockedIdentity(file: later).unlock(passphrase: passphrase)
    }
  }

  @Test func everyAlteredByteOfItsTextIsNoticed() throws {
    let text = IdentityText.encode(Identity(name: name))
    for place in text.indices {
      var altered = text
      altered[place] ^= 1
      // Its name is not under a checksum; the seal around it is.
      if String(decoding: text[..<place], as: UTF8.self).hasSuffix("name: ") { continue }
      #expect(throws: IdentityError.self, "byte \(place)") { try IdentityText.decode(altered) }
    }
    for count in text.indices {
      #expect(throws: IdentityError.self) { try IdentityText.decode(Array(text.prefix(count))) }
    }
  }

  @Test func thePublicLineSurvivesMailAndNoAlteration() throws {
    let identity = Identity(name: name)
    let line = try identity.publicIdentity().line
    let read = try PublicIdentity(line: line + "\r\n")
    #expect(read.name == name && read.signingKey == identity.publicKey)
    #expect(read.recipient == identity.recipient)
    #expect(read.line == line)
    let bytes = Array(line.utf8)
    for place in bytes.indices {
      var altered = bytes
      altered[place] ^= 1
      #expect(throws: PublicIdentityError.self) {
        try PublicIdentity(line: String(decoding: altered, as: UTF8.self))
      }
    }
  }

  @Test func nobodyPutsAnotherSealingKeyBesideASigningKey() throws {
    let identity = Identity(name: name)
    let line = try identity.publicIdentity().line
    let crafted = line.replacing(
      identity.recipient.description, with: AgeSecretKey().recipient.description)
    #expect(throws: PublicIdentityError.signature(.wrong)) { try PublicIdentity(line: crafted) }
    let renamed = line.replacing("okafor", with: "reyes")
    #expect(throws: PublicIdentityError.signature(.wrong)) { try PublicIdentity(line: renamed) }
  }

  @Test func theGroupsToReadOutAreTheBeginningOfTheFingerprint() throws {
    let key = Identity(name: name).publicKey
    let groups = key.fingerprint.groups
    #expect(groups.split(separator: " ").map(\.utf8.count) == [4, 4, 4, 4, 4, 4])
    #expect(groups.utf8.allSatisfy { !"ILOU".utf8.contains($0) })
    #expect(key.fingerprint.isSame(asTyped: groups.lowercased().replacing(" ", with: "")))
    #expect(key.fingerprint.isSame(asTyped: groups.replacing("0", with: "O")))
    #expect(!key.fingerprint.isSame(asTyped: Identity(name: name).publicKey.fingerprint.groups))
    #expect(!key.fingerprint.isSame(asTyped: String(groups.dropLast())))
  }

  @Test(arguments: ["", "-a", "Okafor", "a b", "ö", "a.b", String(repeating: "a", count: 33)])
  func whatIsNoNameIsNone(text: String) { #expect(PersonName(text) == nil) }

  @Test func theSheetOfTheRecoveryKeyGivesItBack() throws {
    let key = RecoveryKey()
    let lines = key.sheet.split(separator: "\n").map(String.init)
    let typed = lines.filter { $0.hasPrefix("AGE-SECRET-KEY-1") }
    #expect(typed.count == 2)
    for line in typed { #expect(RecoveryKey(typed: line)?.recipient == key.recipient) }
    #expect(lines.contains(key.recipient.description))
  }
}
