import Testing

@testable import Sealing

/// OpenSSH's `ssh-keygen` as a judge, in both directions.
@Suite(.enabled(if: Tool.sshKeygen != nil))
struct SSHCommandTests {
  let folder: TemporaryFolder
  let sshKeygen: Tool
  let message = Array("It is approved.\n".utf8)

  init() throws {
    folder = try TemporaryFolder()
    sshKeygen = try #require(Tool.sshKeygen)
  }

  private func verify(
    _ message: [UInt8], _ signature: [UInt8], _ signers: AllowedSigners, as person: String,
    for namespace: String
  ) throws -> Bool {
    try folder.write("signers", signers.text)
    try folder.write("signature", signature)
    return try sshKeygen.run(
      ["-Y", "verify", "-f", "signers", "-I", person, "-n", namespace, "-s", "signature"],
      input: message, in: folder
    ).status == 0
  }

  @Test func theCommandTakesASignatureMadeHere() throws {
    let key = SigningKey()
    let signers = AllowedSigners([
      .init(
        principals: ["okafor"], key: key.publicKey, namespaces: ["ballot@qrb", "identity@qrb"],
        validAfter: 1_700_000_000)
    ])
    let signature = try key.signature(of: message, namespace: "ballot@qrb")
    #expect(try verify(message, signature, signers, as: "okafor", for: "ballot@qrb"))
    #expect(try !verify(message + [0x20], signature, signers, as: "okafor", for: "ballot@qrb"))
    #expect(try !verify(message, signature, signers, as: "okafor", for: "identity@qrb"))
    #expect(try !verify(message, signature, signers, as: "reyes", for: "ballot@qrb"))
    let expired = AllowedSigners([
      .init(principals: ["okafor"], key: key.publicKey, validBefore: 1_700_000_000)
    ])
    #expect(try !verify(message, signature, expired, as: "okafor", for: "ballot@qrb"))
  }

  @Test(arguments: [
    ["-t", "ed25519"], ["-t", "ecdsa", "-b", "256"], ["-t", "ecdsa", "-b", "384"],
    ["-t", "ecdsa", "-b", "521"], ["-t", "rsa", "-b", "2048"],
  ])
  func aSignatureOfTheCommandIsTakenHere(kind: [String]) throws {
    try sshKeygen.run(kind + ["-q", "-N", "", "-C", "a b", "-f", "key"], in: folder)
    let line = String(decoding: try folder.read("key.pub"), as: UTF8.self)
    let key = try #require(SSHPublicKey(line: line))
    #expect(line.hasPrefix(key.line))
    for hash in ["sha512", "sha256"] {
      let answer = try sshKeygen.run(
        ["-Y", "sign", "-f", "key", "-n", "ballot@qrb", "-O", "hashalg=\(hash)"], input: message,
        in: folder)
      let signature = try SSHSignature(armored: answer.output)
      #expect(String(decoding: signature.armored, as: UTF8.self) == answer.text)
      try signature.check(message, namespace: "ballot@qrb", by: key)
      #expect(throws: SSHSignatureError.wrong) {
        try signature.check(message + [0], namespace: "ballot@qrb")
      }
      #expect(throws: SSHSignatureError.otherNamespace("ballot@qrb")) {
        try signature.check(message, namespace: "result@qrb")
      }
      #expect(throws: SSHSignatureError.otherKey(key.fingerprint)) {
        try signature.check(message, namespace: "ballot@qrb", by: SigningKey().publicKey)
      }
    }
    let shown = try sshKeygen.run(["-l", "-f", "key.pub"], in: folder).text
    #expect(shown.contains(" \(key.fingerprint.text) "))
  }

  @Test func thePrivateKeyOfAnIdentityIsReadByTheCommand() throws {
    let key = SigningKey()
    try folder.write("key", OpenSSHPrivateKey.encode(key, comment: "okafor"))
    let shown = try sshKeygen.run(["-y", "-f", "key"], in: folder)
    #expect(shown.text == "\(key.publicKey.line) okafor\n", "\(shown.errors)")
    let answer = try sshKeygen.run(
      ["-Y", "sign", "-f", "key", "-n", "x@y"], input: message, in: folder)
    // Ed25519 signatures are the same every time.
    #expect(try key.signature(of: message, namespace: "x@y") == answer.output)
  }

  @Test(arguments: [SSHKeyKind.securityKeyEd25519, .securityKeyECDSA])
  func signaturesOfSecurityKeysAreTakenByBothOrNeither(kind: SSHKeyKind) throws {
    let key = SoftwareSecurityKey(kind)
    let signers = AllowedSigners([.init(principals: ["okafor"], key: key.publicKey)])
    let signature = try key.sign(message, namespace: "ballot@qrb", flags: 5, counter: 77)
    try signature.check(message, namespace: "ballot@qrb", by: key.publicKey)
    #expect(signature.touch == .init(flags: 5, counter: 77))
    #expect(try verify(message, signature.armored, signers, as: "okafor", for: "ballot@qrb"))
    let read = try SSHSignature(armored: signature.armored)
    #expect(read == signature)
    #expect(throws: SSHSignatureError.wrong) {
      try read.check(message + [1], namespace: "ballot@qrb")
    }
    let otherFlags = SSHSignature(
      key: read.key, namespace: read.namespace, hash: read.hash, algorithm: read.algorithm,
      signature: read.signature, touch: .init(flags: 1, counter: 77))
    #expect(throws: SSHSignatureError.wrong) {
      try otherFlags.check(message, namespace: "ballot@qrb")
    }
    let untouched = try key.sign(message, namespace: "ballot@qrb", flags: 0, counter: 78)
    #expect(throws: SSHSignatureError.withoutTouch) {
      try untouched.check(message, namespace: "ballot@qrb")
    }
  }
}
