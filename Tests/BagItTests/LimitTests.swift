import Glibc
import Testing

@testable import BagIt

/// What would take all memory or time ends with a finding.
struct LimitTests {
  /// Sparse, so that it takes no room: a reader without limits would read it all.
  private func stretch(_ path: String, to size: Int) throws {
    try #require(truncate(path, off_t(size)) == 0)
  }

  @Test func aSparseFileOf10GBIsNotDigested() throws {
    let bag = try ScratchBag("1.0")
    try stretch("\(bag.path)/data/a", to: 10 << 30)
    #expect(try bag.findings() == [.fileTooLarge])
    #expect(try bag.validate().isComplete)
    #expect(try bag.validate().isValid == false)
    var limits = BagLimits()
    limits.file = 20 << 30
    #expect(try bag.findings(limits) == [.payloadTooLarge])
  }

  @Test(arguments: [
    "manifest-sha256.txt", "tagmanifest-sha256.txt", "fetch.txt", "bag-info.txt", "bagit.txt",
  ])
  func aTagFileOf1GBIsNotRead(_ name: String) throws {
    let bag = try ScratchBag("1.0")
    try bag.vouch(for: ["manifest-sha256.txt"])
    if name == "fetch.txt" || name == "bag-info.txt" { try bag.write(name, "") }
    try stretch("\(bag.path)/\(name)", to: 1 << 30)
    let validation = try bag.validate()
    #expect(validation.hasErrors && !validation.isComplete)
    // What was told of as not read is not digested either.
    #expect(validation.counts[.fileAltered] == nil)
  }

  @Test func manyLinesEnd() throws {
    let bag = try ScratchBag("1.0", [], files: [:])
    var limits = BagLimits()
    limits.files = 1_000
    let digest = String(repeating: "0", count: 64)
    try bag.write("manifest-sha256.txt", (0..<2_000).map { "\(digest) data/\($0)\n" }.joined())
    let validation = try bag.validate(limits)
    #expect(validation.counts[.tooManyFiles] == 1)
    #expect(validation.counts[.fileMissing] == 1_000)
    #expect(validation.findings.count <= limits.findings)
    #expect(validation.omitted > 0)
  }

  @Test func oneLineWithoutEnd() throws {
    let bag = try ScratchBag("1.0")
    try bag.write("manifest-sha256.txt", Array(repeating: UInt8(ascii: "a"), count: 10 << 20))
    #expect(try bag.findings() == [.lineMalformed, .fileNotListed])
  }

  @Test func emptyLinesAndFoldedLines() throws {
    let bag = try ScratchBag("1.0")
    try bag.write(
      "bag-info.txt",
      Array("A: b\n".utf8) + Array(repeating: [0x20, 0x0A], count: 500_000).joined())
    #expect(try bag.findings() == [])
  }

  @Test func manyFilesEnd() throws {
    let bag = try ScratchBag("1.0", [], files: [:])
    for number in 0..<3_000 {
      let file = open("\(bag.path)/data/\(number)", O_WRONLY | O_CREAT, 0o600)
      close(file)
    }
    try bag.write("manifest-sha256.txt", "")
    var limits = BagLimits()
    limits.files = 1_000
    let validation = try bag.validate(limits)
    #expect(validation.kinds.contains(.tooManyFiles))
    #expect(!validation.isComplete)
    #expect(try bag.validate().counts[.fileNotListed] == 3_000)
    #expect(try bag.validate().findings.count <= 1_000)
  }

  @Test func tenThousandFoldersInOneAnother() throws {
    let bag = try ScratchBag("1.0")
    // By descriptors: no path of that length can be named.
    var folder = open("\(bag.path)/data", O_RDONLY | O_DIRECTORY)
    for _ in 0..<10_000 {
      try #require(mkdirat(folder, "x", 0o700) == 0)
      let inner = openat(folder, "x", O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = inner
    }
    close(folder)
    #expect(try bag.findings() == [.folderTooDeep])
    var limits = BagLimits()
    limits.depth = BagLimits.greatest.depth
    #expect(try bag.findings(limits) == [.folderTooDeep])
    // rm(1) takes half a minute for it.
    while rename("\(bag.path)/data/x/x", "\(bag.path)/y") == 0 {
      rmdir("\(bag.path)/data/x")
      rename("\(bag.path)/y", "\(bag.path)/data/x")
    }
  }

  @Test func aPathOf4096Bytes() throws {
    let bag = try ScratchBag("1.0")
    let digest = try ScratchBag.digest("x", "sha256")
    let name = String(repeating: "x/", count: 2_046)
    try bag.write(
      "manifest-sha256.txt", "\(digest) data/a\n\(digest) data/\(name)\n\(digest) data/\(name)x\n")
    #expect(try bag.findings() == [.pathUnsafe, .pathTooLong])
    try bag.write(
      "manifest-sha256.txt",
      "\(digest) data/a\n\(digest) data/\(String(repeating: "x", count: 300))\n")
    #expect(try bag.findings() == [.fileMissing])
  }

  @Test func manyManifestsEnd() throws {
    let bag = try ScratchBag("1.0")
    for number in 0..<100 { try bag.write("manifest-x\(number).txt", "0 data/a\n") }
    #expect(try bag.findings().first == .tooManyManifests)
  }

  @Test func onlyCompleteness() throws {
    let bag = try ScratchBag("1.0", files: ["data/a": "x"])
    try bag.write("data/a", "y")
    let validation = try bag.validate(digesting: false)
    #expect(validation.isComplete)
    #expect(validation.isValid == nil)
    #expect(try bag.validate().isValid == false)
  }
}
