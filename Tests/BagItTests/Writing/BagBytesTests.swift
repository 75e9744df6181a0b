import BagIt
import SystemFiles
import Testing

@Suite("A bag as bytes")
struct BagBytesTests {
  private static let payload: [(path: BagPath, bytes: [UInt8])] = [
    ("data/result.json", Array("{}\n".utf8)), ("data/100%.txt", []),
    ("data/deeper/a.txt", Array("a".utf8)),
  ]
  private static let information = [(label: "External-Identifier", value: "2025-1041")]

  private static func text(_ name: String) throws -> String? {
    try BagWriter.files(payload, information: information).first { $0.path == BagPath(name) }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test("names every file in a manifest and tells no day, so that it is the same each time")
  func content() throws {
    #expect(
      try Self.text("manifest-sha256.txt") == """
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/100%25.txt
        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  data/deeper/a.txt
        ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356  data/result.json

        """)
    #expect(
      try Self.text("bag-info.txt") == "External-Identifier: 2025-1041\nPayload-Oxum: 4.3\n")
    let tags = try Self.text("tagmanifest-sha256.txt")?.split(separator: "\n").map {
      $0.dropFirst(66)
    }
    #expect(tags == ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"])
  }

  @Test("is what is written to a folder, and that is a valid bag")
  func written() throws {
    let bag = try ScratchBag()
    let root = "\(bag.path)/written"
    try BagWriter(
      payload: Self.payload.map { BagWriter.File($0.path, .bytes($0.bytes)) },
      information: Self.information
    ).write(at: root)
    for (path, bytes) in try BagWriter.files(Self.payload, information: Self.information) {
      let name = String(decoding: path.bytes, as: UTF8.self)
      #expect(try Files.read("\(root)/\(name)", limit: 1 << 16) == bytes)
    }
  }

  @Test("is refused where no bag could have such a path or element")
  func refused() {
    #expect(throws: BagWriteError.self) {
      try BagWriter.files([("data/../x", [])], information: [])
    }
    #expect(throws: BagWriteError.self) {
      try BagWriter.files(
        Self.payload, information: [(label: "External-Description", value: "two\nlines")])
    }
  }
}
