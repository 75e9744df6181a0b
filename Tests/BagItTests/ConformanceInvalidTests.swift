import Glibc
import Testing

@testable import BagIt

/// The invalid cases, and those to be warned of, of the Library of Congress conformance suite.
struct ConformanceInvalidTests {
  @Test(arguments: [
    // baginfo-missing-encoding
    ("BagIt-Version: 0.97\n", BagFinding.Kind.declaration),
    // bom-in-bagit.txt
    ("\u{FEFF}BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n", .declaration),
    // invalid-version-number
    ("BagIt-Version: .97\nTag-File-Character-Encoding: UTF-8\n", .versionUnknown),
    // bagit-with-invalid-whitespace
    ("BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n", .declaration),
    ("BagIt-Version: 0.97 \nTag-File-Character-Encoding:  UTF-8\n", .declaration),
    ("BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON\n", .encodingUnknown),
    ("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: x\n", .declaration),
    ("BagIt-Version: 1.1\nTag-File-Character-Encoding: UTF-8\n", .versionUnknown),
    ("", .declaration),
  ])
  func declaration(_ text: String, _ kind: BagFinding.Kind) throws {
    let bag = try ScratchBag("0.97")
    try bag.write("bagit.txt", text)
    #expect(try bag.findings() == [kind])
    #expect(try bag.validate().isComplete == false)
  }

  @Test func missingBagit() throws {
    let bag = try ScratchBag("0.97")
    unlink("\(bag.path)/bagit.txt")
    #expect(try bag.findings() == [.declaration])
  }

  @Test func corruptDataFileAndCorruptTagFile() throws {
    let bag = try ScratchBag("0.97", ["md5"], files: ["data/bare-filename": "x"])
    try bag.write("bag-info.txt", "A: b\n")
    try bag.vouch(for: ["bagit.txt", "bag-info.txt", "manifest-md5.txt"], by: "md5")
    try bag.write("bag-info.txt", "A: c\n")
    try bag.write("data/bare-filename", "y")
    let validation = try bag.validate()
    #expect(validation.kinds.filter { $0 == .fileAltered }.count == 2)
    // Complete and valid are two words (RFC 8493 §3).
    #expect(validation.isComplete)
    #expect(validation.isValid == false)
    let finding = try #require(validation.findings.first { $0.file == "data/bare-filename" })
    #expect(finding.line == 1)
    #expect(finding.message.string.contains("manifest-md5.txt, line 1"))
  }

  @Test func extraFileMissingBaginfoAndMissingFromManifest() throws {
    let bag = try ScratchBag("1.0", ["sha512"])
    try bag.write("data/missingFromManifest.txt", "x")
    #expect(try bag.findings() == [.fileNotListed])
    unlink("\(bag.path)/data/missingFromManifest.txt")
    try bag.write("bag-info.txt", "A: b\n")
    try bag.vouch(for: ["bag-info.txt", "manifest-sha512.txt"])
    unlink("\(bag.path)/bag-info.txt")
    #expect(try bag.findings() == [.fileMissing])
  }

  @Test(arguments: [
    "../../../README.md", "/tmp/foo", "~/foo", "~root/foo", "data/../../x", "C:\\Windows\\x.exe",
    "data//a", "data/./a", "data/a/", "data/..",
  ])
  func outOfScopePaths(_ path: String) throws {
    // out-of-scope-file-paths-using-dot-notation, -absolute-path, -shortcut, -shortcut-username, and in fetch.txt
    let bag = try ScratchBag("0.97")
    let line = "\(try ScratchBag.digest("x", "sha256"))  \(path)\n"
    try bag.write(
      "manifest-sha256.txt", "\(try ScratchBag.digest("x", "sha256"))  data/a\n\(line)")
    var validation = try bag.validate()
    #expect(
      validation.findings.first
        == BagFinding(
          .pathUnsafe, file: "manifest-sha256.txt", line: 2))
    #expect(validation.isComplete == false && !validation.isSafe)
    try bag.list(["data/a": "x"], in: "manifest-sha256.txt", "sha256")
    try bag.write("fetch.txt", "http://localhost/x - \(path)\n")
    validation = try bag.validate()
    #expect(validation.findings.first == BagFinding(.pathUnsafe, file: "fetch.txt", line: 1))
    #expect(!validation.isSafe)
  }

  @Test(arguments: ["%HomeDrive%\\x.exe", "\\\\?\\UNC\\server\\x", "README.md"])
  func pathsOutsideThePayload(_ path: String) throws {
    // windows-only/out-of-scope-file-paths-using-shortcut, -unc
    let bag = try ScratchBag("0.97")
    try bag.write(
      "manifest-sha256.txt",
      "\(try ScratchBag.digest("x", "sha256"))  data/a\n\(try ScratchBag.digest("x", "sha256"))  \(path)\n"
    )
    #expect(try bag.findings() == [.pathNotPayload])
  }

  @Test func sameFileListedTwice() throws {
    let line = "\(try ScratchBag.digest("x", "sha256"))  data/a\n"
    let other = "\(String(repeating: "0", count: 64))  data/a\n"
    for version in ["0.97", "1.0"] {
      let bag = try ScratchBag(version, [])
      // v0.97, v1.0/invalid/same-filename-listed-twice-with-different-hashes
      try bag.write("manifest-sha256.txt", line + other)
      #expect(try bag.findings() == [.listedDifferently])
      // v0.97/warning/same-filename-listed-twice-with-the-same-hash; 1.0 says "exactly once"
      try bag.write("manifest-sha256.txt", line + line)
      #expect(try bag.validate().verdict == (version == "1.0" ? "invalid" : "warning"))
    }
  }

  @Test func warnings() throws {
    // v0.97/warning/made-with-md5sum-tools
    let bag = try ScratchBag("0.97", [])
    try bag.write("manifest-md5.txt", "\(try ScratchBag.digest("x", "md5")) *./data/a\n")
    #expect(try bag.findings() == [.pathStar, .pathDotSlash])
    // v0.97/warning/special-system-files
    try bag.write("data/.DS_Store", "x")
    try bag.list(["data/a": "x", "data/.DS_Store": "x"], in: "manifest-md5.txt", "md5")
    #expect(try bag.findings() == [.systemFile])
    #expect(try bag.validate().verdict == "warning")
  }

  @Test func likeNamesAreWarnedOf() throws {
    // v0.97/warning/duplicate-file-with-different-case, same-filename-listed-twice-with-different-normalization
    let bag = try ScratchBag("0.97", [], files: [:])
    // A dictionary of strings would hold the two forms for one.
    for name in ["data/N\u{FA}\u{F1}ez", "data/Nu\u{301}n\u{303}ez", "data/TEST", "data/test"] {
      try bag.write(name, "x")
    }
    let digest = try ScratchBag.digest("x", "sha512")
    try bag.write(
      "manifest-sha512.txt",
      ["data/N\u{FA}\u{F1}ez", "data/Nu\u{301}n\u{303}ez", "data/TEST", "data/test"]
        .map { "\(digest)  \($0)\n" }.joined())
    #expect(try bag.findings() == [.namesAlike, .namesAlike])
    #expect(try bag.validate().verdict == "warning")
    #expect(try bag.validate().isSafe == false)
  }

  @Test func otherNormalizationThanListed() throws {
    // v0.97/warning/filename-normalization; RFC 8493 §6.1.1.3 asks for tolerance
    for version in ["0.97", "1.0"] {
      let bag = try ScratchBag(version, [])
      unlink("\(bag.path)/data/a")
      try bag.write("data/Nu\u{301}n\u{303}ez", "")
      try bag.write(
        "manifest-sha512.txt", "\(try ScratchBag.digest("", "sha512")) data/N\u{FA}\u{F1}ez\n")
      #expect(try bag.findings() == [.nameNormalization])
      try bag.write("data/Nu\u{301}n\u{303}ez", "altered")
      #expect(try bag.findings() == [.fileAltered, .nameNormalization])
    }
  }
}
