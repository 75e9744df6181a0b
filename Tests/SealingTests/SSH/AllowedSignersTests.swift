import Testing

@testable import Sealing

struct AllowedSignersTests {
  private let key = SigningKey()

  private func read(_ line: String) throws -> AllowedSigners.Entry? {
    try AllowedSigners(text: Array(line.utf8)).entries.first
  }

  @Test func aLineIsReadAndWrittenAlike() throws {
    let key = key.publicKey
    for line in [
      "okafor \(key.line)",
      "okafor,*@opm.gov namespaces=\"ballot@qrb,result@qrb\" \(key.line)",
      "a valid-after=\"20260131000000Z\",valid-before=\"20991231235959Z\" \(key.line)",
    ] {
      let list = try AllowedSigners(text: Array("# a remark\n\n\(line)\n".utf8))
      #expect(String(decoding: list.text, as: UTF8.self) == "\(line)\n")
    }
    let loose = "  \"a,b\"\tNAMESPACES=\"x\",valid-before=\"20260131Z\"  \(key.line)  a remark\r"
    let entry = try #require(try read(loose))
    #expect(entry.principals == ["a", "b"] && entry.namespaces == ["x"])
    #expect(entry.validBefore == 1_769_817_600)
  }

  @Test func whatIsNotUnderstoodIsNeverPassedOver() {
    let key = key.publicKey.line
    for line in [
      "okafor", "okafor \(key.dropLast(3))", "okafor cert-authority \(key)",
      "okafor namespaces=ballot \(key)", "okafor namespaces=\"\" \(key)",
      "okafor namespaces=\"a\",namespaces=\"b\" \(key)", "okafor unknown=\"a\" \(key)",
      "okafor valid-after=\"20260131\" \(key)", "okafor valid-after=\"20260231Z\" \(key)",
      "okafor valid-after=\"2026013112Z\" \(key)", "a,,b \(key)", "\"okafor \(key)",
      "okafor ssh-dss AAAA", "okafor valid-after=\"20270101Z\",valid-before=\"20260101Z\" \(key)",
    ] {
      #expect(throws: AllowedSigners.ReadingError.self, "\(line)") {
        try AllowedSigners(text: Array("# first\n\(line)\n".utf8))
      }
    }
  }

  @Test func onlyTheNamedPersonForTheNamedPurposeInTheNamedTimeCounts() throws {
    let signature = try key.sign([1], namespace: "ballot@qrb")
    let list = AllowedSigners([
      .init(
        principals: ["m?", "!m3"], key: key.publicKey, namespaces: ["ballot@*"], validAfter: 100,
        validBefore: 200)
    ])
    func counts(_ person: String, _ time: Int?) -> Bool {
      (try? list.check(signature, of: [1], by: person, namespace: "ballot@qrb", at: time)) != nil
    }
    #expect(counts("m1", 100) && counts("m2", 200))
    #expect(!counts("m3", 150) && !counts("m10", 150) && !counts("m1", 99) && !counts("m1", 201))
    #expect(!counts("m1", nil))
    let other = try key.sign([1], namespace: "result@qrb")
    #expect(throws: SSHSignatureError.self) {
      try list.check(other, of: [1], by: "m1", namespace: "result@qrb", at: 150)
    }
  }

  @Test(arguments: [
    ("*a*a*a*a*b", String(repeating: "a", count: 5000), false), ("*", "", true),
    ("a*c", "abbbc", true), ("a?c", "ac", false), ("**a", "xa", true), ("", "", true),
  ])
  func patternsMatch(pattern: String, text: String, matches: Bool) {
    #expect(PatternList([pattern]).matches(text) == matches)
  }

  @Test(arguments: [
    ("19700101Z", 0), ("20000229Z", 951_782_400), ("202401010130Z", 1_704_072_600),
    ("99991231235959Z", 253_402_300_799),
  ])
  func timesAreThoseOfTheCalendar(text: String, seconds: Int) {
    #expect(UTCStamp.seconds(Array(text.utf8)[...]) == seconds)
    #expect(UTCStamp.text(seconds).hasPrefix(text.dropLast()))
  }
}
