import Glibc
import SystemFiles
import Testing

@testable import BagIt

/// Both ways with the Library of Congress's own tool: it accepts what is written here, and what it writes is read here.
struct BagItPythonTests {
  /// Runs Python with bagit; nil where it is not installed.
  private static func python(_ code: String, _ arguments: [String]) -> Int32? {
    let isThere = run(["python3", "-c", "import bagit"]) == 0
    guard isThere else {
      print("SKIPPED: python3 has no module bagit; install it with: python3 -m pip install bagit")
      return nil
    }
    return run(["python3", "-c", code] + arguments)
  }

  private static func run(_ words: [String]) -> Int32 {
    var pid = pid_t()
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawnp(&pid, words[0], nil, nil, arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    return status
  }

  private static let validate = "import bagit, sys; bagit.Bag(sys.argv[1]).validate()"

  @Test func itAcceptsWhatIsWrittenHere() throws {
    let scratch = try ScratchBag()
    let large = "\(scratch.root)/large"
    try scratch.write("../large", Array(repeating: 7, count: 1 << 20))
    let written = "\(scratch.root)/written"
    let digest = try BagWriter(
      payload: [
        .init("data/b é/c.txt", .bytes(Array("c".utf8))), .init("data/large", .file(large)),
        .init("data/a", .bytes([])),
      ], information: [("Contact-Name", "Núñez")]
    ).write(at: written)
    let validation = try BagValidator().validate(path: written)
    #expect(validation.verdict == "valid" && validation.isSafe)
    #expect(validation.tagManifestDigest == digest)
    #expect(validation.findings == [])
    #expect(validation.payload == PayloadCount("\((1 << 20) + 1).3"))
    guard let status = Self.python(Self.validate, [written]) else { return }
    #expect(status == 0)
    // And it would have said so.
    try Files.replaceDurably("a", in: "\(written)/data", bytes: [1])
    #expect(Self.python(Self.validate, [written]) != 0)
    #expect(try BagValidator().validate(path: written).isValid == false)
  }

  @Test func whatItWritesIsReadHere() throws {
    let scratch = try ScratchBag()
    unlink("\(scratch.path)/data")
    try scratch.write("deep/é f", "x")
    try scratch.write("line\nend", "y")
    let make = """
      import bagit, sys
      bagit.make_bag(sys.argv[1], {"Contact-Name": "Núñez " + "long " * 40}, checksums=["md5", "sha1", "sha256", "sha512"])
      """
    guard let status = Self.python(make, [scratch.path]) else { return }
    try #require(status == 0)
    let validation = try scratch.validate()
    #expect(validation.isValid == true, "\(validation.findings)")
    #expect(validation.algorithms.count == 4)
    #expect(validation.kinds.allSatisfy { $0 == .nameControl || $0 == .tagManifestMissing })
    try scratch.write("data/deep/é f", "z")
    #expect(try scratch.validate().isValid == false)
  }
}
