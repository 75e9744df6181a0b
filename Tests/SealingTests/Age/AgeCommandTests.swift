import Sealing
import Testing

/// Debian's `age` and `age-keygen` as judges, in both directions.
@Suite(.enabled(if: Tool.age != nil && Tool.ageKeygen != nil))
struct AgeCommandTests {
  let folder: TemporaryFolder
  let age: Tool

  init() throws {
    folder = try TemporaryFolder()
    age = try #require(Tool.age)
  }

  static let sizes = [0, 1, 65_535, 65_536, 65_537, 200_000]

  @Test(arguments: sizes, [false, true])
  func theCommandOpensWhatIsSealedHere(size: Int, armored: Bool) throws {
    let keys = [AgeSecretKey(), AgeSecretKey(), AgeSecretKey()]
    let plain = SeededBytes(UInt64(size)).take(size)
    let sealed = try AgeFile.seal(plain, to: keys.map(\.recipient), armored: armored)
    for key in keys {
      try folder.write("key", Array("# a key\n\(key.secretText)\n".utf8))
      let answer = try age.run(["-d", "-i", "key"], input: sealed, in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(answer.output == plain)
    }
  }

  @Test(arguments: sizes, [false, true])
  func whatTheCommandSealedIsOpenedHere(size: Int, armored: Bool) throws {
    let keys = [AgeSecretKey(), AgeSecretKey()]
    let plain = SeededBytes(UInt64(size)).take(size)
    let recipients = keys.flatMap { ["-r", $0.recipient.description] }
    let answer = try age.run(
      (armored ? ["-a"] : []) + recipients, input: plain, in: folder)
    #expect(answer.status == 0, "\(answer.errors)")
    for key in keys { #expect(try AgeFile.open(answer.output, with: [key]) == plain) }
    #expect(throws: AgeError.noMatch) {
      try AgeFile.open(answer.output, with: [AgeSecretKey()])
    }
  }

  @Test func keysOfAgeKeygenAreReadAndSpelledAlike() throws {
    let keygen = try #require(Tool.ageKeygen)
    let text = try keygen.run([], in: folder).text
    let lines = text.split(separator: "\n")
    let line = try #require(lines.last)
    let key = try #require(AgeSecretKey(line))
    #expect(key.secretText == line)
    #expect(text.contains("# public key: \(key.recipient)\n"))
    let own = AgeSecretKey()
    let answer = try keygen.run(["-y"], input: Array("\(own.secretText)\n".utf8), in: folder)
    #expect(answer.text == "\(own.recipient)\n")
  }
}
