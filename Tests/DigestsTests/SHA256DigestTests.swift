import Digests
import Testing

struct SHA256DigestTests {
  /// FIPS 180-4's own examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func knownDigests(_ text: String, _ hex: String) throws {
    let digest = SHA256Digest(of: Array(text.utf8))
    #expect(digest.hex == hex)
    #expect(digest == SHA256Digest(hex: hex))
    #expect(SHA256Digest(of: AnyCollection(text.utf8)) == digest)
    #expect(Array(text.utf8).withUnsafeBytes { SHA256Digest(of: $0) } == digest)
    #expect(digest.bytes.first == UInt8(hex.prefix(2), radix: 16))
    #expect(digest.bytes.last == UInt8(hex.suffix(2), radix: 16))
  }

  @Test func aStreamGivesTheSame() {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    var stream = SHA256Digest.Stream()
    stream.update(bytes[..<17])
    let middle = stream.finish()
    stream.update(AnyCollection(bytes[17..<4000]))
    bytes[4000...].withUnsafeBytes { stream.update($0) }
    #expect(stream.finish() == SHA256Digest(of: bytes))
    #expect(middle == SHA256Digest(of: bytes[..<17]))
  }

  @Test func readsOnlySixtyFourDigits() {
    let hex = SHA256Digest(of: [1]).hex
    #expect(SHA256Digest(hex: hex.uppercased())?.hex == hex)
    #expect(SHA256Digest(hex: String(hex.dropLast())) == nil)
    #expect(SHA256Digest(hex: hex + "0") == nil)
    #expect(SHA256Digest(hex: "g" + hex.dropFirst()) == nil)
    #expect(SHA256Digest(hex: "") == nil)
  }

  @Test func ordersAsItsDigits() {
    let digests = (0..<50).map { SHA256Digest(of: [UInt8($0)]) }
    #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
  }
}
