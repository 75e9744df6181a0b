import BoardRecord
import Glibc
import SystemFiles
import Testing

@Suite(.enabled(if: SmallDisk.isPossible, "SKIPPED: only root can make a small disk"))
struct DraftFullDiskTests {
  let disk: SmallDisk

  init() throws { disk = try SmallDisk(kilobytes: 64) }

  private func open() throws -> DraftJournal {
    try DraftJournal(.review(of: Sample.number), in: "\(disk.path)/state")
  }

  private static func isFull(_ error: (any Error)?) -> Bool {
    if case .file(let error)? = error as? DraftError { return error.reason == "the disk is full" }
    return false
  }

  @Test func nothingIsLostAndItGoesOnOnceThereIsRoom() throws {
    let journal = try open()
    try journal.record([.keep(DraftEntry(key: "a", text: "kept before"))])
    try disk.fill()
    let long = String(repeating: "x", count: 10_000)
    for key in ["b", "c"] {
      let error = #expect(throws: DraftError.self) {
        try journal.record([.keep(DraftEntry(key: key, text: long + key))])
      }
      #expect(Self.isFull(error))
    }
    #expect(!journal.isKept)
    #expect(journal.contents["b"] == long + "b")
    #expect(Self.isFull(#expect(throws: DraftError.self) { try journal.synchronize() }))
    #expect(Self.isFull(#expect(throws: DraftError.self) { try journal.close() }))
    let copy = try TemporaryFolder()
    let onDisk = try Files.read("\(disk.path)/state/case-2025-1041.draft")
    try Files.createDurably("case-2025-1041.draft", in: copy.path, bytes: onDisk)
    #expect(
      try DraftJournal(.review(of: Sample.number), in: copy.path).contents["a"] == "kept before")
    disk.free()
    try journal.record([.keep(DraftEntry(key: "d", text: "after"))])
    #expect(journal.isKept)
    try journal.synchronize()
    let after = try open()
    #expect(after.contents.keys(withPrefix: "") == ["a", "b", "c", "d"])
    #expect(after.contents["c"] == long + "c")
  }

  @Test func aDraftOpensOnAFullDiskAndIsTakenOverOnceThereIsRoom() throws {
    let first = try open()
    let text = String(repeating: "y", count: 9_000)
    try first.record([.keep(DraftEntry(key: "a", text: text))])
    try disk.fill()
    let second = try open()
    #expect(second.contents["a"] == text)
    #expect(!second.isKept)
    #expect(throws: DraftError.self) {
      try second.record([.keep(DraftEntry(key: "b", text: text))])
    }
    disk.free()
    try second.record([.keep(DraftEntry(key: "c", text: "z"))])
    #expect(throws: DraftError.takenOver) {
      try first.record([.keep(DraftEntry(key: "a", text: "older"))])
    }
    #expect(try open().contents.keys(withPrefix: "") == ["a", "b", "c"])
  }

  @Test func itDoesNotTakeOverWhatWentOnMeanwhile() throws {
    let first = try open()
    try first.record([.keep(DraftEntry(key: "a", text: String(repeating: "y", count: 9_000)))])
    try disk.fill()
    let second = try open()
    disk.free()
    try first.record([.keep(DraftEntry(key: "b", text: "went on"))])
    #expect(throws: DraftError.takenOver) {
      try second.record([.keep(DraftEntry(key: "c", text: "z"))])
    }
    #expect(try open().contents["b"] == "went on")
  }

  @Test func aReadOnlyFolderIsNamed() throws {
    #expect(disk.remount(readOnly: true))
    let error = #expect(throws: FileError.self) { try open() }
    #expect(error?.reason == "the file system is read-only")
  }

  @Test func aDraftOnAReadOnlyDiskIsNamedAndUntouched() throws {
    // A disk cannot become read-only while a file on it is open for writing.
    do { try open().record([.keep(DraftEntry(key: "a", text: "x"))]) }
    let bytes = try Files.read("\(disk.path)/state/case-2025-1041.draft")
    #expect(disk.remount(readOnly: true))
    let error = #expect(throws: FileError.self) { try open() }
    #expect(error?.code == EROFS)
    #expect(try Files.read("\(disk.path)/state/case-2025-1041.draft") == bytes)
  }
}
