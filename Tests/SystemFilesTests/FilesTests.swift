import Glibc
import SystemFiles
import Testing

@Suite struct FilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func whatIsTooLongIsNotRead() throws {
    try Files.createDurably("a", in: folder.path, bytes: [1, 2, 3])
    #expect(try Files.read("\(folder.path)/a", limit: 3) == [1, 2, 3])
    let error = #expect(throws: FileError.self) { try Files.read("\(folder.path)/a", limit: 2) }
    #expect(error?.code == EFBIG)
    #expect(error?.isFull == false)
  }

  @Test func linksAndPipesAreNotRead() throws {
    try Files.createDurably("a", in: folder.path, bytes: [1])
    #expect(symlink("\(folder.path)/a", "\(folder.path)/link") == 0)
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    let link = #expect(throws: FileError.self) { try Files.read("\(folder.path)/link") }
    #expect(link?.code == ELOOP)
    #expect(throws: FileError.self) { try Files.read("\(folder.path)/pipe") }
    #expect(throws: FileError.self) { try Files.read(folder.path) }
  }

  @Test func namesComeInTheOrderOfTheirBytesAndNotThroughALink() throws {
    for name in ["b", "a", "B", ".c"] { try Files.createDurably(name, in: folder.path, bytes: []) }
    #expect(folder.names == [".c", "B", "a", "b"])
    try Files.makeFolder("\(folder.path)/inner")
    #expect(symlink("\(folder.path)/inner", "\(folder.path)/link") == 0)
    #expect(throws: FileError.self) { try Files.names(in: "\(folder.path)/link") }
  }

  @Test func foldersAreMadeForTheirOwnerAlone() throws {
    try Files.makeFolder("\(folder.path)/x/y/z")
    for path in ["x", "x/y", "x/y/z"] {
      #expect(Files.status("\(folder.path)/\(path)")?.st_mode == S_IFDIR | 0o700)
    }
    try Files.makeFolder("\(folder.path)/x/y/z")
  }

  @Test func aFolderBelowAGroupsFolderStaysTheGroups() throws {
    #expect(chmod(folder.path, 0o2750) == 0)
    try Files.makeFolder("\(folder.path)/x")
    #expect(Files.status("\(folder.path)/x")?.st_mode == S_IFDIR | 0o2700)
  }

  @Test func aFileInThePlaceOfAFolderIsNamed() throws {
    try Files.createDurably("a", in: folder.path, bytes: [])
    let error = #expect(throws: FileError.self) { try Files.makeFolder("\(folder.path)/a") }
    #expect(error?.reason == "not a folder")
    #expect(throws: FileError.self) { try Files.makeFolder("\(folder.path)/a/b") }
  }

  @Test func aPrivateFolderIsClosedToOthers() throws {
    try Files.makeFolder("\(folder.path)/open", mode: 0o755)
    try Files.makePrivateFolder("\(folder.path)/open")
    #expect(Files.status("\(folder.path)/open")?.st_mode == S_IFDIR | 0o700)
  }

  @Test(.enabled(if: geteuid() == 0, "SKIPPED: only root can give a folder away"))
  func aFolderOfAnotherAccountIsNoPrivateFolder() throws {
    try Files.makeFolder("\(folder.path)/theirs")
    #expect(chown("\(folder.path)/theirs", 65_534, 65_534) == 0)
    let error = #expect(throws: FileError.self) {
      try Files.makePrivateFolder("\(folder.path)/theirs")
    }
    #expect(error?.operation == .protect)
  }

  @Test func aLockIsHeldUntilItsFileIsClosed() throws {
    let other = try OpenFile(folder.path, O_RDONLY | O_DIRECTORY)
    do {
      let holder = try OpenFile(folder.path, O_RDONLY | O_DIRECTORY)
      #expect(try holder.lock())
      let error = #expect(throws: FileError.self) { try other.lock(patience: 2) }
      #expect(error?.reason == "another session is writing there at this moment")
      holder.unlock()
      #expect(try other.lock(patience: 1_000))
      other.unlock()
      #expect(try holder.lock(patience: 1_000))
    }
    #expect(try other.lock(patience: 1_000))
  }

  @Test func errorsNameFileActAndReason() {
    #expect(
      FileError(.write, "/a/b", code: ENOSPC).description
        == "/a/b: cannot be written: the disk is full")
    #expect(
      FileError(.open, "/a/b", code: EACCES).description
        == "/a/b: cannot be opened: permission denied")
    #expect(FileError(.write, "/a", code: EFBIG).isFull)
  }
}
