import BoardReview
import Glibc
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct RecordFoldersTests {
  private static let accounts = RecordFolders.Accounts(
    users: [Sample.okafor: 61_001, Sample.reyes: 61_002, Sample.hale: 61_009], board: 61_100,
    administrators: 61_200)

  private static var isPossible: Bool {
    geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0
  }

  /// Runs a command as one of the accounts, with its groups.
  private func run(as person: PersonID, _ arguments: String...) throws -> Bool {
    let user = try #require(Self.accounts.users[person])
    let groups = person == Sample.hale ? "61100,61200" : "61100"
    return TestProcess.run(
      ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=61100", "--groups=\(groups)", "--"]
        + arguments)
  }

  @Test(.enabled(if: isPossible, "SKIPPED: only root can act as several accounts"))
  func eachAccountReachesWhatItMayAndNoMore() throws {
    let folder = try TemporaryFolder()
    try Files.makeFolder("\(folder.path)/d")
    #expect(chmod(folder.path, 0o755) == 0)
    let docket = "\(folder.path)/d"
    try RecordFolders.prepare(
      docket: docket, people: [Sample.okafor, Sample.reyes], administrators: [Sample.hale],
      accounts: Self.accounts)
    let store = DirectoryStore(docket: docket)
    // As root, whose files then are given to the author, as if that account had written them.
    try store.append(
      NewStatement(
        at: .chain(Sample.okafor, sequence: 1), bytes: [0x7B], signature: [1],
        ballot: BallotFile(.sealed, [1, 2])))
    let own = "\(docket)/record/okafor"
    let sealed = "\(own)/sealed/\(try #require(try Files.names(in: "\(own)/sealed").first))"
    for file in ["\(own)/00000001.json", "\(own)/00000001.json.sig", sealed] {
      #expect(chown(file, 61_001, gid_t.max) == 0)
      #expect(Files.status(file)?.st_mode == S_IFREG | 0o640)
    }
    for reader in [Sample.okafor, Sample.reyes, Sample.hale] {
      #expect(try run(as: reader, "/bin/cat", "\(own)/00000001.json"))
      #expect(try run(as: reader, "/bin/ls", own))
    }
    #expect(try run(as: Sample.okafor, "/bin/cat", sealed))
    #expect(try run(as: Sample.hale, "/bin/cat", sealed))
    #expect(try !run(as: Sample.reyes, "/bin/cat", sealed))
    #expect(try !run(as: Sample.reyes, "/bin/ls", "\(own)/sealed"))
    for other in [Sample.reyes, Sample.hale] {
      #expect(try !run(as: other, "/bin/rm", "\(own)/00000001.json"))
      #expect(try !run(as: other, "/bin/rm", sealed))
      #expect(try !run(as: other, "/usr/bin/touch", "\(own)/00000002.json"))
      #expect(try !run(as: other, "/usr/bin/touch", "\(own)/sealed/x"))
      #expect(try !run(as: other, "/bin/mv", own, "\(docket)/record/gone"))
    }
    #expect(try run(as: Sample.okafor, "/usr/bin/touch", "\(own)/00000002.json"))
    #expect(try !run(as: Sample.okafor, "/bin/mkdir", "\(docket)/record/ito"))
    #expect(try !run(as: Sample.okafor, "/bin/ls", "\(docket)/record/hale/copies"))
  }

  @Test func onOneAccountEverythingIsThatAccounts() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<2 {
      try RecordFolders.prepare(
        docket: folder.path, people: [Sample.okafor], administrators: [Sample.hale], accounts: nil)
    }
    for name in ["okafor", "okafor/sealed", "hale/copies"] {
      #expect(Files.status("\(folder.path)/record/\(name)")?.st_mode == S_IFDIR | 0o700)
    }
  }

  @Test func aPersonWithoutAnAccountIsNamed() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) {
      try RecordFolders.prepare(
        docket: folder.path, people: [Sample.lindqvist], administrators: [],
        accounts: Self.accounts)
    }
    #expect(error?.operation == .protect && error?.path.hasSuffix("lindqvist") == true)
  }
}
