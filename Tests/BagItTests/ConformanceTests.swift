import Testing

@testable import BagIt

/// The cases of the Library of Congress conformance suite, made anew: each test names the case it mirrors.
struct ConformanceTests {
  static let versions = ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"]

  @Test(arguments: versions, ["md5", "sha1", "sha256", "sha512"])
  func basicBag(_ version: String, _ algorithm: String) throws {
    // v0.9*/valid/basic-bag, v0.95/valid/basic-bag-md5, v0.97/valid/basic-bag-sha*, v1.0/valid/basicBag
    let bag = try ScratchBag(version, [algorithm], files: ["data/test-file.txt": "test"])
    try bag.vouch(for: ["bagit.txt", "manifest-\(algorithm).txt"], by: algorithm)
    let validation = try bag.validate()
    #expect(validation.verdict == "valid")
    #expect(validation.isSafe)
    #expect(validation.version?.rawValue == version)
  }

  @Test(arguments: versions.dropLast())
  func duplicateMetadataEntries(_ version: String) throws {
    // v0.93 … v0.97/valid/duplicate-metadata-entries
    let bag = try ScratchBag(version, ["md5"])
    let name = version < "0.96" ? "package-info.txt" : "bag-info.txt"
    try bag.write(name, "Contact-Name: Edna\nContact-Name: foo\nPacking-Date: 2009-10-14\n")
    try bag.vouch(for: ["bagit.txt", name, "manifest-md5.txt"], by: "md5")
    let validation = try bag.validate()
    #expect(validation.verdict == "valid")
    #expect(validation.information.values(of: "contact-name") == ["Edna", "foo"])
  }

  @Test func uncommonMetadataSeparators() throws {
    // v0.97/valid/uncommon-metadata-separators
    let bag = try ScratchBag("0.97")
    try bag.write("bag-info.txt", "A:b\nC \t:  d\nE:\tf\n\tfolded\n")
    let validation = try bag.validate()
    #expect(validation.verdict == "valid")
    #expect(validation.information.elements.map(\.value) == ["b", "d", "f folded"])
  }

  @Test func minimalBagHoleyBagAndBagInABag() throws {
    // v0.97/valid/minimal-bag, bag-in-a-bag, bag-with-space
    let bag = try ScratchBag(
      "0.97", ["md5"], files: ["data/bag/bagit.txt": "x", "data/bag/data/a b.txt": "y"])
    #expect(try bag.validate().verdict == "valid")
    // v0.97/valid/holey-bag: what fetch.txt names is there already
    try bag.write("fetch.txt", "http://localhost/a%20b 1 data/bag/data/a b.txt\n")
    #expect(try bag.validate().verdict == "valid")
  }

  @Test func localFetch() throws {
    // v0.97/valid/local-fetch: names a path outside data/, which drafts did not forbid; see decision 0018
    let bag = try ScratchBag("0.97")
    try bag.write("fetch.txt", "file:///home/x/sachiel.png 42000 sachiel.png\n")
    let validation = try bag.validate()
    #expect(validation.verdict == "warning")
    #expect(validation.kinds.contains(.fetchNotListed))
  }

  @Test(arguments: ["ISO-8859-1", "UTF-16BE", "UTF-16LE", "UTF-16"])
  func encodedTagFiles(_ encoding: String) throws {
    // v0.97/valid/ISO-8859-1-encoded-tag-files, UTF-16-encoded-tag-files
    let bag = try ScratchBag("0.97", [], files: ["data/Núñez": "x"])
    try bag.declare("0.97", encoding: encoding)
    func encode(_ text: String) -> [UInt8] {
      if encoding == "ISO-8859-1" { return text.unicodeScalars.map { UInt8($0.value) } }
      let mark: [UInt8] = encoding == "UTF-16" ? [0xFE, 0xFF] : []
      return mark
        + text.utf16.flatMap {
          let bytes = [UInt8($0 >> 8), UInt8($0 & 0xFF)]
          return encoding == "UTF-16LE" ? bytes.reversed() : bytes
        }
    }
    let line = "\(try ScratchBag.digest("x", "sha256"))  data/Núñez\n"
    try bag.write("manifest-sha256.txt", encode(line))
    try bag.write("bag-info.txt", encode("Contact-Name: Núñez\n"))
    let validation = try bag.validate()
    #expect(validation.verdict == "valid", "\(validation.findings)")
    #expect(validation.information.values(of: "Contact-Name") == ["Núñez"])
  }

  @Test func encodedAndEscapableNames() throws {
    // v0.97/valid/bag-with-encoded-names, bag-with-escapable-characters
    let bag = try ScratchBag(
      "0.97", [], files: ["data/a\nb": "x", "data/c\rd": "x", "data/%25": "x"])
    let digest = try ScratchBag.digest("x", "sha256")
    try bag.write(
      "manifest-sha256.txt",
      "\(digest)  data/a%0Ab\n\(digest)  data/c%0dd\n\(digest)  data/%25\n")
    let validation = try bag.validate()
    #expect(validation.isValid == true)
    #expect(Set(validation.kinds).isSubset(of: [.nameControl, .tagManifestMissing]))
  }

  @Test func leadingDotSlash() throws {
    // v0.97/valid/bag-with-leading-dot-slash-in-manifest; told as a warning here
    let bag = try ScratchBag("0.97", [])
    try bag.write(
      "manifest-sha256.txt", "\(try ScratchBag.digest("x", "sha256"))  ./data/a\n")
    #expect(try bag.findings() == [.pathDotSlash])
    #expect(try bag.validate().isValid == true)
  }

  @Test func sha224IsNotKnown() throws {
    // v0.97/valid/basic-bag-sha224; see decision 0018
    let bag = try ScratchBag("0.97", [])
    try bag.write("manifest-sha224.txt", "\(String(repeating: "0", count: 56))  data/a\n")
    let validation = try bag.validate()
    #expect(validation.kinds.contains(.algorithmUnknown))
    #expect(validation.isComplete)
    #expect(validation.isValid == false)
  }
}
