import Glibc
import SystemFiles
import Testing

@Suite struct FilesDurableTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aNewFileIsWholeAndForItsOwnerAlone() throws {
    try Files.createDurably("a", in: folder.path, bytes: Array("one".utf8))
    #expect(try Files.read("\(folder.path)/a") == Array("one".utf8))
    #expect(Files.status("\(folder.path)/a")?.st_mode == S_IFREG | 0o600)
    #expect(folder.names == ["a"])
  }

  @Test(arguments: [0o600, 0o640, 0o400] as [mode_t])
  func theModeIsTheOneAskedFor(_ mode: mode_t) throws {
    try Files.createDurably("a", in: folder.path, bytes: [1], mode: mode)
    #expect(Files.status("\(folder.path)/a")?.st_mode == S_IFREG | mode)
  }

  @Test(.enabled(if: geteuid() == 0, "only root gives files away"))
  func whatRootWritesInAFolderOfAnotherIsTheirs() throws {
    try #require(chown(folder.path, 12_345, gid_t.max) == 0)
    try Files.createDurably("a", in: folder.path, bytes: [1], mode: 0o640)
    try Files.replaceDurably("b", in: folder.path, bytes: [2])
    #expect(Files.status("\(folder.path)/a")?.st_uid == 12_345)
    #expect(Files.status("\(folder.path)/b")?.st_uid == 12_345)
    #expect(Files.status("\(folder.path)/a")?.st_mode == S_IFREG | 0o640)
  }

  @Test func aTakenNameIsRefusedAndNothingIsLeftBehind() throws {
    try Files.createDurably("a", in: folder.path, bytes: [1])
    let error = #expect(throws: FileError.self) {
      try Files.createDurably("a", in: folder.path, bytes: [2])
    }
    #expect(error?.isTaken == true)
    #expect(try Files.read("\(folder.path)/a") == [1])
    #expect(folder.names == ["a"])
  }

  @Test func ofManyWritersOfOneNameOneWins() async throws {
    let path = folder.path
    for round in 0..<20 {
      let winners = await withTaskGroup(of: UInt8?.self) { group in
        for writer in 0..<8 as Range<UInt8> {
          group.addTask {
            let bytes = [UInt8](repeating: writer, count: 5_000)
            do { try Files.createDurably("\(round)", in: path, bytes: bytes) } catch { return nil }
            return writer
          }
        }
        return await group.reduce(into: [UInt8]()) { if let winner = $1 { $0.append(winner) } }
      }
      try #require(winners.count == 1)
      #expect(
        try Files.read("\(path)/\(round)") == [UInt8](repeating: winners[0], count: 5_000))
    }
    #expect(folder.names.allSatisfy { !Files.isLeftover($0) })
  }

  @Test func whatAKilledWriterLeftDoesNotStandInTheWay() throws {
    for number in 0..<3 {
      try Files.createDurably(".a.\(getpid())-\(number).partial", in: folder.path, bytes: [9])
    }
    try Files.createDurably("a", in: folder.path, bytes: [1])
    try Files.replaceDurably("a", in: folder.path, bytes: [2])
    #expect(try Files.read("\(folder.path)/a") == [2])
    Files.removeLeftovers(in: folder.path, among: folder.names)
    #expect(folder.names == ["a"])
  }

  @Test(.enabled(if: SmallDisk.isPossible, "SKIPPED: only root can make a small disk"))
  func aFullDiskLeavesNothingHalf() throws {
    let disk = try SmallDisk(kilobytes: 64)
    try Files.createDurably("old", in: disk.path, bytes: [1])
    try disk.fill()
    let big = [UInt8](repeating: 7, count: 9_000)
    let error = #expect(throws: FileError.self) {
      try Files.createDurably("new", in: disk.path, bytes: big)
    }
    #expect(error?.isFull == true)
    #expect(error?.reason == "the disk is full")
    #expect(throws: FileError.self) {
      try Files.replaceDurably("old", in: disk.path, bytes: big)
    }
    #expect(try Files.names(in: disk.path) == ["filler", "old"])
    #expect(try Files.read("\(disk.path)/old") == [1])
  }

  @Test(.enabled(if: SmallDisk.isPossible, "SKIPPED: only root can make a small disk"))
  func aReadOnlyDiskIsNamed() throws {
    let disk = try SmallDisk(kilobytes: 64)
    try Files.createDurably("old", in: disk.path, bytes: [1])
    #expect(disk.remount(readOnly: true))
    let error = #expect(throws: FileError.self) {
      try Files.createDurably("new", in: disk.path, bytes: [2])
    }
    #expect(error?.reason == "the file system is read-only")
    #expect(try Files.read("\(disk.path)/old") == [1])
  }
}
