import BoardReview
import Glibc
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct DirectoryStoreTests {
  private static let place = StatementPlace.chain(Sample.okafor, sequence: 1)
  private static let statement = NewStatement(
    at: place, bytes: Array("{}\n".utf8),
    ballot: BallotFile(.plain, [UInt8](repeating: 0x20, count: 65_536)))

  @Test func theSamePlaceIsGivenOnce() async throws {
    let folder = try TemporaryFolder()
    let store = DirectoryStore(docket: folder.path)
    let wins = await withTaskGroup(of: UInt8?.self) { group in
      for writer in 0..<12 as Range<UInt8> {
        group.addTask {
          let statement = NewStatement(
            at: Self.place, bytes: [writer],
            ballot: BallotFile(.plain, [UInt8](repeating: writer, count: 4_096)))
          do throws(StoreError) { try store.append(statement) } catch {
            #expect(error == .placeTaken(Self.place))
            return nil
          }
          return writer
        }
      }
      return await group.reduce(into: [UInt8]()) { if let writer = $1 { $0.append(writer) } }
    }
    try #require(wins.count == 1)
    #expect(try store.read().statements == [StoredStatement(place: Self.place, bytes: [wins[0]])])
    let sealed = [UInt8](repeating: wins[0], count: 4_096)
    #expect(
      try store.ballotFile(beside: Sample.okafor, sequence: 1, digest: .init(of: sealed)) == sealed)
    #expect(try Files.names(in: "\(folder.path)/record/okafor").count == 2)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "SKIPPED: only root can make a small disk"))
  func aFullDiskKeepsNothingHalfAndGoesOnOnceThereIsRoom() throws {
    let disk = try SmallDisk(kilobytes: 256)
    let store = DirectoryStore(docket: disk.path)
    try store.append(Self.statement)
    let next = NewStatement(
      at: .chain(Sample.okafor, sequence: 2), bytes: [UInt8](repeating: 0x31, count: 6_000),
      ballot: BallotFile(.plain, [UInt8](repeating: 0x21, count: 65_536)))
    // Room for nothing; for the sealed file but not for the statement.
    for room in [0, 65_536 + 4_096] {
      try disk.fill(leaving: room)
      let error = #expect(throws: StoreError.self) { try store.append(next) }
      guard case .file(let file) = error else {
        Issue.record("\(String(describing: error))"); return
      }
      #expect(file.reason == "the disk is full")
      #expect(try Files.names(in: "\(disk.path)/record/okafor").count == 2)
      #expect(try store.read().statements.count == 1)
    }
    disk.free()
    try store.append(next)
    #expect(try store.read().statements.count == 2)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "SKIPPED: only root can make a small disk"))
  func aReadOnlyRecordIsReadAndNotWritten() throws {
    let disk = try SmallDisk(kilobytes: 256)
    let store = DirectoryStore(docket: disk.path)
    try store.append(Self.statement)
    #expect(disk.remount(readOnly: true))
    #expect(try store.read().statements.count == 1)
    let next = NewStatement(at: .chain(Sample.okafor, sequence: 2), bytes: [1])
    let error = #expect(throws: StoreError.self) { try store.append(next) }
    guard case .file(let file) = error else { Issue.record("\(String(describing: error))"); return }
    #expect(file.reason == "the file system is read-only")
  }

  @Test func aFolderThatIsNoneIsReported() throws {
    let folder = try TemporaryFolder()
    let store = DirectoryStore(docket: folder.path)
    try store.append(Self.statement)
    try Files.createDurably("reyes", in: "\(folder.path)/record", bytes: [])
    let contents = try store.read()
    #expect(contents.statements.count == 1)
    #expect(contents.unreadable.map(\.file) == ["record/reyes"])
  }

  @Test func anEmptyDocketIsAnEmptyRecord() throws {
    let folder = try TemporaryFolder()
    #expect(try DirectoryStore(docket: folder.path).read() == RecordContents())
    #expect(try DirectoryStore(docket: "\(folder.path)/none").read() == RecordContents())
  }
}
