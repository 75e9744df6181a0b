import Digests
import Testing

@testable import BagIt

struct ManifestTableTests {
  private let digest = SHA256Digest(of: []).hex

  /// A bag with this manifest and nothing in it, so that every file it lists is missing.
  private func missing(_ manifest: [UInt8], version: String = "1.0") throws -> BagValidation {
    let bag = try ScratchBag(version, [], files: [:])
    try bag.write("manifest-sha256.txt", manifest)
    return try bag.validate()
  }

  @Test func readsLinesOfEveryKind() throws {
    for end in ["\n", "\r", "\r\n"] {
      let lines = [
        "\(digest)  data/a", "\(digest.uppercased()) \t data/b c", "", "\(digest) data/d",
      ]
      let validation = try missing(Array(lines.joined(separator: end).utf8))
      let files = validation.findings.filter { $0.kind == .fileMissing }
      #expect(files.map(\.file) == ["data/a", "data/b c", "data/d"])
      #expect(files.map(\.line) == [1, 2, 4])
      #expect(validation.kinds.contains(.lastLineOpen))
      #expect(!validation.kinds.contains(.lineMalformed))
    }
  }

  @Test(arguments: [
    "d41d8cd98f00b204e9800998ecf8427e  data/b", "x", " ", "  data/a", "DIGEST", "DIGEST ",
    "DIGESTdata/a", "DIGEST0 data/a", "-1 data/a", "\0",
  ])
  func namesBadLines(_ line: String) throws {
    let text =
      "\(digest)  data/a\n"
      + line.split(separator: "DIGEST", omittingEmptySubsequences: false)
      .joined(separator: digest) + "\n"
    let validation = try missing(Array(text.utf8))
    #expect(
      validation.findings.first
        == BagFinding(
          .lineMalformed, file: "manifest-sha256.txt", line: 2, .algorithm("sha256")))
  }

  @Test func spellingsThatLookAlikeAreTwoFiles() throws {
    let text = "\(digest)  data/caf\u{E9}\n\(digest)  data/cafe\u{301}\n"
    #expect(try missing(Array(text.utf8)).counts[.fileMissing] == 2)
  }

  @Test(arguments: ["data/a%b", "data/a\nb", "data/a\r%0Ab", "data/100%", "data/é b", "data/%25"])
  func writesWhatItReads(_ path: String) throws {
    var text = Array("\(digest)  ".utf8)
    PathEncoding.append(Array(path.utf8), to: &text)
    let validation = try missing(text + [0x0A])
    #expect(validation.findings.first?.file == BagPath(path))
  }

  @Test func percentSignsAreEncodedFromVersionOneOn() throws {
    let text = Array("\(digest)  data/a%25b\n".utf8)
    #expect(try missing(text).findings.first?.file == "data/a%b")
    #expect(try missing(text, version: "0.97").findings.first?.file == "data/a%25b")
  }

  @Test func namesThatAreEncodedOtherwiseAreFoundAndTold() throws {
    for (version, listed, found) in [
      ("1.0", "data/a%25b", "data/a%25b"), ("0.97", "data/a%25b", "data/a%b"),
    ] {
      let bag = try ScratchBag(version, [], files: [:])
      try bag.write(found, "")
      try bag.write("manifest-sha256.txt", "\(digest)  \(listed)\n")
      #expect(try bag.findings() == [.nameEncoding])
      #expect(try bag.validate().isValid == true)
    }
  }

  @Test func manyFilesAreKeptApart() throws {
    let table = ManifestTable()
    _ = table.add(.init(name: "manifest-sha256.txt", isOfTags: false, algorithm: .sha256))
    for number in 0..<5_000 {
      let place = table.texts.append(Array("data/\(number)".utf8))
      let entry = ManifestTable.Entry(
        manifest: 0, line: UInt32(number), digest: place, next: ManifestTable.none)
      guard case .added = table.insert(place, isDecoded: false, entry) else {
        Issue.record("\(number) is there already")
        return
      }
    }
    for number in 0..<5_000 {
      Array("data/\(number)".utf8).withUnsafeBufferPointer { #expect(table.find($0) == number) }
    }
    Array("data/5000".utf8).withUnsafeBufferPointer { #expect(table.find($0) == nil) }
  }

  @Test func randomBytesNeverTrap() throws {
    var generator = SystemRandomNumberGenerator()
    let pieces: [[UInt8]] = [
      Array(digest.utf8), Array("data/".utf8), [0x20], [0x09], [0x0A], [0x0D], Array("%0A".utf8),
      Array("%".utf8), Array("*".utf8), Array("./".utf8), Array("..".utf8), [0], [0xFF, 0xFE],
      [0xEF, 0xBB, 0xBF], Array("BagIt-Version: 1.0\n".utf8), Array(":".utf8), Array("- 1 ".utf8),
    ]
    let bag = try ScratchBag("0.97")
    for round in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      let names = [
        "manifest-sha256.txt", "tagmanifest-md5.txt", "fetch.txt", "bag-info.txt", "bagit.txt",
      ]
      try bag.write(names[round % names.count], bytes)
      if round % 7 == 0 {
        try bag.declare("0.97", encoding: ["UTF-16", "ISO-8859-1", "UTF-8"][round % 3])
      }
      let validation = try bag.validate()
      // Whatever the bytes are, the verdicts agree with one another and with the findings.
      #expect(validation.isValid != true || validation.isComplete, "\(bytes)")
      #expect(validation.isComplete || validation.hasErrors, "\(bytes)")
      #expect(
        !validation.hasErrors || validation.isValid == false || !validation.isSafe, "\(bytes)")
    }
  }
}
