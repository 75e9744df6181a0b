import Testing

@testable import Sealing

struct AgeFileTests {
  @Test func anyKeyOfTheRecipientsOpensAndNoOther() throws {
    var random = SeededBytes(1)
    for round in 0..<20 {
      let plain = random.take(Int.random(in: 0..<3000, using: &random))
      let keys = (0..<Int.random(in: 1...5, using: &random)).map { _ in AgeSecretKey() }
      let sealed = try AgeFile.seal(plain, to: keys.map(\.recipient), armored: round % 2 == 0)
      for key in keys { #expect(try AgeFile.open(sealed, with: [AgeSecretKey(), key]) == plain) }
      #expect(throws: AgeError.noMatch) { try AgeFile.open(sealed, with: [AgeSecretKey()]) }
      #expect(throws: AgeError.noMatch) { try AgeFile.open(sealed, with: []) }
      _ = random.next()
    }
  }

  @Test func thePassphraseOpensAndNoOther() throws {
    let sealed = try AgeFile.seal([1, 2, 3], passphrase: Passphrase("right"), cost: .test)
    #expect(try AgeFile.open(sealed, passphrase: Passphrase("right")) == [1, 2, 3])
    #expect(throws: AgeError.noMatch) {
      try AgeFile.open(sealed, passphrase: Passphrase("wrong"))
    }
    #expect(throws: AgeError.noMatch) { try AgeFile.open(sealed, with: [AgeSecretKey()]) }
    #expect(throws: AgeError.emptyPassphrase) {
      try AgeFile.open(sealed, passphrase: Passphrase(""))
    }
    #expect(throws: AgeError.emptyPassphrase) {
      try AgeFile.seal([], passphrase: Passphrase(""), cost: .test)
    }
  }

  @Test func theSameBytesGiveAnotherFileEachTime() throws {
    let key = AgeSecretKey()
    let first = try AgeFile.seal([7], to: [key.recipient])
    #expect(try AgeFile.seal([7], to: [key.recipient]) != first)
  }

  @Test func theSizeDependsOnTheCountOfBytesAndRecipientsOnly() throws {
    let sizes = try (0..<8).map { byte in
      try AgeFile.seal([UInt8](repeating: byte, count: 5000), to: [AgeSecretKey().recipient]).count
    }
    #expect(Set(sizes).count == 1)
  }

  @Test func aCostAboveWhatIsGrantedIsRefusedBeforeItIsPaid() throws {
    let sealed = try AgeFile.seal([], passphrase: Passphrase("p"), cost: .test)
    let text = String(decoding: sealed.prefix(70), as: UTF8.self)
    #expect(text.contains(" 4\n"))
    for exponent in ["19", "30", "63", "64", "99"] {
      let crafted = Self.replacing(" 4\n", by: " \(exponent)\n", in: sealed)
      #expect(throws: AgeError.header(.workFactor(Int(exponent) ?? 0))) {
        try AgeFile.open(crafted, passphrase: Passphrase("p"))
      }
    }
    #expect(throws: AgeError.header(.workFactor(4))) {
      try AgeFile.open(sealed, passphrase: Passphrase("p"), cost: ScryptCost(exponent: 3))
    }
  }

  @Test func aFileAboveTheLimitIsRefused() throws {
    let key = AgeSecretKey()
    let sealed = try AgeFile.seal([UInt8](repeating: 0, count: 300_000), to: [key.recipient])
    #expect(throws: AgeError.tooLarge(limit: 100_000)) {
      try AgeFile.open(sealed, with: [key], limit: 100_000)
    }
    #expect(throws: AgeError.recipientCount(0)) { try AgeFile.seal([], to: []) }
    let many = [AgeRecipient](repeating: key.recipient, count: 65)
    #expect(throws: AgeError.recipientCount(65)) { try AgeFile.seal([], to: many) }
  }

  @Test func aHeaderWithoutAnEndIsRefused() {
    let long = AgeHeader.firstLine + [UInt8](repeating: 0x41, count: 200_000)
    #expect(throws: AgeError.header(.tooLong)) { try AgeFile.open(long, with: [AgeSecretKey()]) }
    let lines = (0..<5000).flatMap { _ in Array("-> grease a b c d e\n\n".utf8) }
    #expect(throws: AgeError.header(.tooLong)) {
      try AgeFile.open(AgeHeader.firstLine + lines, with: [AgeSecretKey()])
    }
  }

  @Test func pointsOfLowOrderAreRefused() throws {
    for point in [[UInt8](repeating: 0, count: 32), [1] + [UInt8](repeating: 0, count: 31)] {
      let recipient = AgeRecipient(point: point)
      #expect(throws: AgeError.module) { try AgeFile.seal([], to: [recipient]) }
      let key = AgeSecretKey()
      var stanza = try X25519Stanza.wrap(FileKey(), for: key.recipient)
      stanza.arguments[1] = Base64.encode(point, padded: false)
      #expect(throws: AgeError.header(.x25519)) { try X25519Stanza.unwrap(stanza, with: key) }
    }
  }

  /// Every altered byte is noticed, whatever it was, and none ends the program.
  @Test func noAlteredFileIsOpened() throws {
    let key = AgeSecretKey()
    let plain = SeededBytes(2).take(200)
    let sealed = try AgeFile.seal(plain, to: [key.recipient])
    var random = SeededBytes(3)
    for place in sealed.indices {
      var altered = sealed
      altered[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
      #expect(throws: AgeError.self) { try AgeFile.open(altered, with: [key]) }
    }
    for count in 0..<sealed.count {
      #expect(throws: AgeError.self) { try AgeFile.open(Array(sealed.prefix(count)), with: [key]) }
    }
    #expect(throws: AgeError.self) { try AgeFile.open(sealed + [0], with: [key]) }
  }

  @Test func noSpliceOfFilesEndsTheProgram() throws {
    let key = AgeSecretKey()
    let files = [
      try AgeFile.seal(SeededBytes(4).take(70_000), to: [key.recipient]),
      try AgeFile.seal([], to: [key.recipient], armored: true),
      try AgeFile.seal([1], passphrase: Passphrase("p"), cost: .test),
    ]
    var random = SeededBytes(5)
    for _ in 0..<2000 {
      let a = files[Int.random(in: 0..<3, using: &random)]
      let b = files[Int.random(in: 0..<3, using: &random)]
      let crafted =
        a.prefix(Int.random(in: 0...min(300, a.count), using: &random))
        + b.dropFirst(Int.random(in: 0...min(300, b.count), using: &random)).prefix(400)
      if files.contains(Array(crafted)) { continue }
      #expect(throws: AgeError.self) { try AgeFile.open(Array(crafted), with: [key]) }
    }
  }

  private static func replacing(_ old: String, by new: String, in bytes: [UInt8]) -> [UInt8] {
    let pattern = Array(old.utf8)
    for start in bytes.indices where bytes[start...].starts(with: pattern) {
      return bytes[..<start] + Array(new.utf8) + bytes[(start + pattern.count)...]
    }
    return bytes
  }
}

extension ScryptCost {
  /// Cheap enough for tests.
  static let test = ScryptCost(exponent: 4)
}
