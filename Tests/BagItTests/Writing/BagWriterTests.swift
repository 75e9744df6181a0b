import Digests
import Glibc
import SystemFiles
import Testing

@testable import BagIt

struct BagWriterTests {
  private func fault(_ paths: BagPath...) throws -> BagWriteError {
    let scratch = try ScratchBag()
    return try #require(throws: BagWriteError.self) {
      try BagWriter(payload: paths.map { .init($0, .bytes([])) }, information: [])
        .write(at: "\(scratch.root)/new")
    }
  }

  @Test func pathsThatNobodyCouldUnpackAreRefused() throws {
    #expect(try fault("data/../x") == .path("data/../x"))
    #expect(try fault("x") == .path("x"))
    #expect(
      try fault(BagPath(Array("data/".utf8) + [0xFF]))
        == .path(BagPath(Array("data/".utf8) + [0xFF])))
    #expect(try fault("data/A", "data/a") == .alike("data/a"))
    #expect(try fault("data/\u{E9}", "data/e\u{301}") == .alike("data/\u{E9}"))
  }

  @Test func onlyRegularFilesAreCopied() throws {
    let scratch = try ScratchBag()
    try #require(mkfifo("\(scratch.root)/pipe", 0o600) == 0)
    try #require(symlink("/etc/passwd", "\(scratch.root)/link") == 0)
    for name in ["pipe", "link", "missing"] {
      let error = try #require(throws: BagWriteError.self) {
        try BagWriter(
          payload: [.init("data/a", .file("\(scratch.root)/\(name)"))], information: []
        ).write(at: "\(scratch.root)/new-\(name)")
      }
      guard case .file = error else { throw error }
    }
  }

  @Test func copiesOfLargeFilesTakeNoMemory() throws {
    let scratch = try ScratchBag()
    try scratch.write("../large", "x")
    try #require(truncate("\(scratch.root)/large", 300 << 20) == 0)
    var before = rusage()
    var after = rusage()
    getrusage(__rusage_who_t(0), &before)
    try BagWriter(payload: [.init("data/a", .file("\(scratch.root)/large"))], information: [])
      .write(at: "\(scratch.root)/new")
    getrusage(__rusage_who_t(0), &after)
    // In kilobytes; other tests run meanwhile.
    #expect(after.ru_maxrss - before.ru_maxrss < 200 << 10)
    #expect(Files.status("\(scratch.root)/new/data/a")?.st_size == 300 << 20)
  }

  @Test func aFileThatIsNotTheOneThatWasDigestedIsRefused() throws {
    let scratch = try ScratchBag()
    try scratch.write("../sent", "as sent")
    func write(_ words: String, to name: String) throws {
      let digest = SHA256Digest(of: Array(words.utf8))
      let file = BagWriter.File("data/a", .file("\(scratch.root)/sent", digest: digest))
      try BagWriter(payload: [file], information: []).write(at: "\(scratch.root)/\(name)")
    }
    try write("as sent", to: "one")
    #expect(throws: BagWriteError.file(FileError(.read, "\(scratch.root)/sent", code: EBUSY))) {
      try write("as it was", to: "other")
    }
  }

  @Test func metadataThatWouldNotBeReadBackAreRefused() throws {
    let scratch = try ScratchBag()
    for (label, value) in [("A", "b\nC: d"), ("A:", "b"), ("", "b"), ("A\r", "b")] {
      #expect(throws: BagWriteError.element(label)) {
        try BagWriter(payload: [], information: [(label, value)]).write(at: "\(scratch.root)/new")
      }
    }
  }
}
