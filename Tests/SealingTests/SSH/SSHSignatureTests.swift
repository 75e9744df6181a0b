import Testing

@testable import Sealing

struct SSHSignatureTests {
  private let key = SigningKey()

  @Test func noAlteredSignatureCounts() throws {
    let message = Array("text\n".utf8)
    let bytes = try key.sign(message, namespace: "ballot@qrb").bytes
    for place in bytes.indices {
      for bit in 0..<8 {
        var altered = bytes
        altered[place] ^= 1 << bit
        #expect(throws: SSHSignatureError.self, "byte \(place)") {
          try SSHSignature(bytes: altered).check(
            message, namespace: "ballot@qrb", by: key.publicKey)
        }
      }
    }
    for count in bytes.indices {
      #expect(throws: SSHSignatureError.self) {
        try SSHSignature(bytes: Array(bytes.prefix(count)))
      }
    }
    #expect(throws: SSHSignatureError.malformed) { try SSHSignature(bytes: bytes + [0]) }
  }

  @Test func lengthsThatPointBeyondTheEndAreRefused() {
    for length: UInt32 in [0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] {
      let crafted = SSHWriter.write {
        $0.raw(SSHSignature.magic)
        $0.number(1)
        $0.number(length)
      }
      #expect(throws: SSHSignatureError.malformed) { try SSHSignature(bytes: crafted) }
    }
    #expect(throws: SSHSignatureError.tooLarge) {
      try SSHSignature(bytes: [UInt8](repeating: 0, count: 100_000))
    }
  }

  @Test(arguments: ["", "a b", "a\"b", "a*", "a,b", "a\n", "ä", String(repeating: "a", count: 129)])
  func aNamespaceThatWouldNeedEscapingIsRefused(namespace: String) {
    #expect(throws: SigningError.namespace) { try key.sign([], namespace: namespace) }
  }

  @Test func keysAreReadFromTheirLinesAndNothingElse() throws {
    let line = key.publicKey.line
    #expect(SSHPublicKey(line: "\(line) a remark\n") == key.publicKey)
    for text in [
      "", "ssh-ed25519", "ssh-rsa \(line.dropFirst(12))", "restrict \(line)", "\(line)A",
      String(line.dropLast()), "\(line)\n\(line)",
    ] {
      #expect(SSHPublicKey(line: text) == nil, "\(text)")
    }
  }
}
