import BoardRecord
import Glibc
import SystemFiles
import Testing

@Suite struct ResultsFolderTests {
  private static let files = [
    ResultFile(name: "notice.txt", bytes: Array("Approved.\n".utf8)),
    ResultFile(name: "inside/record.html", bytes: Array("<p>".utf8)),
    ResultFile(name: "inside/record.json", bytes: []),
  ]

  let folder: TemporaryFolder
  var results: ResultsFolder { ResultsFolder(.inside, docket: folder.path) }

  init() throws { folder = try TemporaryFolder() }

  @Test func theFilesAreThereTogetherAndForTheirOwnerAlone() throws {
    let paths = try results.write(Self.files, for: Sample.number)
    #expect(
      paths.map { $0.dropFirst(folder.path.count) }
        == ["notice.txt", "inside/record.html", "inside/record.json"].map {
          "/results/2025-1041-privileged/\($0)"
        })
    for (path, file) in zip(paths, Self.files) {
      #expect(try Files.read(path) == file.bytes)
      #expect(Files.status(path)?.st_mode == S_IFREG | 0o600)
    }
    #expect(try Files.names(in: results.path) == ["2025-1041-privileged"])
  }

  @Test func theSameAgainChangesNothing() throws {
    _ = try results.write(Self.files, for: Sample.number)
    let inode = Files.status(results.folder(of: Sample.number))?.st_ino
    #expect(try results.write(Self.files.reversed(), for: Sample.number).count == 3)
    #expect(Files.status(results.folder(of: Sample.number))?.st_ino == inode)
  }

  @Test func otherContentsAreNamedAndStay() throws {
    let paths = try results.write(Self.files, for: Sample.number)
    let other = [ResultFile(name: "notice.txt", bytes: Array("Disapproved.\n".utf8))]
    #expect(throws: ResultsError.differs(path: paths[0])) {
      try results.write(other + Self.files[1...], for: Sample.number)
    }
    #expect(throws: ResultsError.differs(path: "\(results.path)/2025-1041-privileged/inside")) {
      try results.write([Self.files[0]], for: Sample.number)
    }
    #expect(throws: ResultsError.differs(path: "\(results.path)/2025-1041-privileged/more.txt")) {
      try results.write(Self.files + [ResultFile(name: "more.txt", bytes: [])], for: Sample.number)
    }
    #expect(try Files.read(paths[0]) == Array("Approved.\n".utf8))
  }

  @Test(arguments: [
    "", "/a", "a/", "a/b/c/d/e/f", "../a", "a/..", ".hidden", "a\u{0}b", "a\nb", "~/a/b/c/d/e",
  ])
  func namesThatLeadElsewhereAreRefused(_ name: String) throws {
    #expect(throws: ResultsError.name(name)) {
      try results.write([ResultFile(name: name, bytes: [])], for: Sample.number)
    }
    #expect(folder.names.isEmpty)
  }

  @Test func aNameTwiceIsRefused() throws {
    for second in ["notice.txt", "inside"] {
      #expect(throws: ResultsError.name(second)) {
        try results.write(
          Self.files + [ResultFile(name: second, bytes: [1])], for: Sample.number)
      }
    }
  }

  @Test func whatAKilledWriterLeftGivesWay() throws {
    try Files.makeFolder("\(results.path)/.2025-1041.77.partial/inside")
    try Files.createDurably(
      "x", in: "\(results.path)/.2025-1041.77.partial/inside", bytes: [1])
    _ = try results.write(Self.files, for: Sample.number)
    #expect(try Files.names(in: results.path) == ["2025-1041-privileged"])
  }

  @Test(.enabled(if: SmallDisk.isPossible, "SKIPPED: only root can make a small disk"))
  func aFullOrReadOnlyDiskLeavesNothingHalf() throws {
    let disk = try SmallDisk(kilobytes: 128)
    let results = ResultsFolder(.inside, docket: disk.path)
    _ = try results.write(Self.files, for: Sample.number)
    let large =
      Self.files + [
        ResultFile(name: "large.txt", bytes: [UInt8](repeating: 1, count: 60_000))
      ]
    try disk.fill(leaving: 40_000)
    let full = #expect(throws: ResultsError.self) {
      try results.write(large, for: Sample.number("2025-1042"))
    }
    #expect(full?.description.hasSuffix("the disk is full") == true)
    #expect(try Files.names(in: results.path) == ["2025-1041-privileged"])
    disk.free()
    #expect(disk.remount(readOnly: true))
    let readOnly = #expect(throws: ResultsError.self) {
      try results.write(large, for: Sample.number("2025-1042"))
    }
    #expect(readOnly?.description.hasSuffix("the file system is read-only") == true)
    // What is there already needs no writing.
    #expect(try results.write(Self.files, for: Sample.number).count == 3)
  }
}
