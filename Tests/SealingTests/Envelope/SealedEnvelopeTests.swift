import Testing

@testable import Sealing

struct SealedEnvelopeTests {
  private let member: Identity
  private let administrator: Identity
  private let recovery = RecoveryKey()
  private let ballot = Array("{\n  \"vote\": \"approved\"\n}\n".utf8)

  init() throws {
    member = Identity(name: try #require(PersonName("okafor")))
    administrator = Identity(name: try #require(PersonName("hale")))
  }

  private func sealed(_ text: [UInt8]) throws -> [UInt8] {
    try SealedEnvelope.seal(
      text, signedBy: try #require(member.ownSigner), namespace: "ballot@qrb",
      to: [administrator.recipient, recovery.recipient, member.recipient])
  }

  @Test func eachRecipientOpensItAloneAndNobodyElse() throws {
    let sealed = try sealed(ballot)
    for key in [administrator.sealingKey, recovery.key, member.sealingKey] {
      let signed = try SealedEnvelope.open(sealed, with: [key])
      #expect(signed.text == ballot)
      try signed.check(by: member.publicKey, namespace: "ballot@qrb")
    }
    #expect(throws: EnvelopeError.age(.noMatch)) {
      try SealedEnvelope.open(sealed, with: [AgeSecretKey()])
    }
  }

  @Test func ballotsOfEveryLengthHaveOneSize() throws {
    let sizes = try [1, 100, 5000, 60_000].map { count in
      try sealed([UInt8](repeating: 0x61, count: count) + [0x0A]).count
    }
    #expect(Set(sizes).count == 1)
    #expect(try sealed([UInt8](repeating: 0x61, count: 70_000) + [0x0A]).count > sizes[0])
  }

  @Test func aSignatureForAnotherPurposeOrByAnotherKeyDoesNotCount() throws {
    let signed = try SealedEnvelope.open(sealed(ballot), with: [recovery.key])
    #expect(throws: EnvelopeError.signature(.otherNamespace("ballot@qrb"))) {
      try signed.check(by: member.publicKey, namespace: "result@qrb")
    }
    #expect(throws: EnvelopeError.signature(.otherKey(member.publicKey.fingerprint))) {
      try signed.check(by: administrator.publicKey, namespace: "ballot@qrb")
    }
    let exchanged = try SignedText(
      bytes: Array("{\n  \"vote\": \"disapproved\"\n}\n".utf8) + signed.signature.armored)
    #expect(throws: EnvelopeError.signature(.wrong)) {
      try exchanged.check(by: member.publicKey, namespace: "ballot@qrb")
    }
  }

  @Test func whatWasSealedWithoutBeingSignedOrPaddedIsSaidToBe() throws {
    let key = recovery.key
    func open(_ plain: [UInt8]) throws -> SignedText {
      try SealedEnvelope.open(AgeFile.seal(plain, to: [key.recipient]), with: [key])
    }
    let signed = try SignedText(
      signing: ballot, by: #require(member.ownSigner), namespace: "ballot@qrb")
    #expect(try open(Padding.pad(signed.bytes)) == signed)
    #expect(throws: EnvelopeError.notPadded) { try open(signed.bytes) }
    #expect(throws: EnvelopeError.notPadded) { try open([]) }
    #expect(throws: EnvelopeError.noSignature) { try open(Padding.pad(ballot)) }
    #expect(throws: EnvelopeError.noSignature) { try open(Padding.pad([])) }
    #expect(throws: EnvelopeError.signature(.armor)) {
      try open(Padding.pad(signed.bytes.dropLast() + Array("x\n".utf8)))
    }
    #expect(throws: EnvelopeError.signature(.armor)) {
      try open(Padding.pad(signed.bytes + [0x0A]))
    }
  }

  @Test func aTextThatLooksLikeASignatureIsStillAText() throws {
    let inner = try SignedText(
      signing: ballot, by: #require(administrator.ownSigner), namespace: "ballot@qrb")
    let outer = try SignedText(
      signing: inner.bytes, by: #require(member.ownSigner), namespace: "ballot@qrb")
    let read = try SignedText(bytes: outer.bytes)
    #expect(read.text == inner.bytes)
    try read.check(by: member.publicKey, namespace: "ballot@qrb")
  }

  @Test func aTextWithoutALineFeedIsRefused() {
    #expect(throws: EnvelopeError.noLineFeed) { try sealed(Array("{}".utf8)) }
    #expect(throws: EnvelopeError.noLineFeed) { try sealed([]) }
  }

  @Test func aDraftOpensForItsAuthorAlone() throws {
    let sealed = try SealedDraft.seal(ballot, for: member.recipient)
    #expect(try SealedDraft.open(sealed, by: member) == ballot)
    #expect(throws: AgeError.noMatch) { try SealedDraft.open(sealed, by: administrator) }
  }

  @Test func paddingGoesAsItCame() {
    for count in [0, 1, 65_535, 65_536, 65_537] {
      let text = [UInt8](repeating: 0x61, count: count)
      let padded = Padding.pad(text)
      #expect(padded.count % Padding.block == 0 && !padded.isEmpty)
      #expect(Padding.unpad(padded) == text)
    }
    #expect(Padding.unpad([0x61]) == nil)
  }
}
