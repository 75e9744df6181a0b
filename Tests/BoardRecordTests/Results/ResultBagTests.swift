import BoardRecord
import Testing

@Suite struct ResultBagTests {
  private static let payload = [
    ResultFile(name: "data/result.json", bytes: Array("{}\n".utf8)),
    ResultFile(name: "data/100%.txt", bytes: []),
  ]

  private func text(_ name: String, _ files: [ResultFile]) -> String? {
    files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func everyFileIsNamedByAManifestAndNoDayIsWritten() {
    let bag = ResultBag.files(Self.payload, identifier: "2025-1041", description: "Inside\nrecord")
    #expect(
      text("manifest-sha256.txt", bag) == """
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/100%25.txt
        ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356  data/result.json

        """)
    #expect(
      text("bag-info.txt", bag) == """
        External-Identifier: 2025-1041
        External-Description: Inside record
        Payload-Oxum: 3.2

        """)
    let tags = text("tagmanifest-sha256.txt", bag)?.split(separator: "\n").map { $0.dropFirst(66) }
    #expect(tags == ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"])
    #expect(
      ResultBag.files(Self.payload, identifier: "2025-1041", description: "Inside\nrecord") == bag)
  }
}
