import Glibc
import SystemFiles

/// A member's unfinished work on disk: every change is appended before it is shown, so that a killed process loses nothing.
///
/// A line that was cut off by a power cut is left out on the next reading; what came before it stands. The file is for
/// its owner alone (0600), and a second session of the same person takes it over: the first may then only read.
public final class DraftJournal {
  /// What the draft says now.
  public private(set) var contents: DraftContents
  /// Whether the last session was cut off with work in the draft.
  public let wasRecovered: Bool

  private let folder: String
  private let name: String
  private var file: OpenFileBox
  private var size: Int

  /// A journal is written anew once it is this much larger than what it says.
  static let slack = 256 << 10

  /// Opens a draft or begins one, and takes it over from any other session.
  ///
  /// - Throws: `FileError` where the folder cannot be made or the file not be written.
  public init(_ name: String, in folder: String) throws(FileError) {
    try Files.makeFolder(folder)
    self.folder = folder
    self.name = name
    let path = "\(folder)/\(name)"
    var contents = DraftContents()
    if Files.status(path) != nil {
      contents = DraftContents(replaying: try Files.read(path, limit: 256 << 20))
    }
    self.contents = contents
    self.wasRecovered = !contents.endedOrderly && !contents.entries.isEmpty
    let bytes = Self.compact(contents)
    // A fresh file under the same name: the inode tells a session whether the draft is still its own.
    try Files.replaceDurably(name, in: folder, bytes: bytes)
    self.file = try OpenFileBox(path)
    self.size = bytes.count
  }

  /// Remembers entries; returns once the kernel has them, which survives the process but not a power cut.
  ///
  /// - Throws: `DraftError`; the draft then says what it said before.
  public func record(_ entries: [DraftEntry]) throws(DraftError) {
    var next = contents
    var lines: [UInt8] = []
    for entry in entries {
      guard let change = next.change(to: entry), next.apply(change) else { continue }
      lines.append(contentsOf: change.line)
    }
    if lines.isEmpty { return }
    try append(lines)
    contents = next
    if size > Self.slack * 2 { try? rewrite() }
  }

  /// Forces what was recorded to the disk.
  public func synchronize() throws(DraftError) {
    do throws(FileError) { try file.file.synchronize() } catch { throw .file(error) }
  }

  /// Notes an orderly end; the next session then says nothing of a recovery.
  public func close() throws(DraftError) {
    try append(DraftRecord.closed.line)
    contents.endedOrderly = true
    try synchronize()
  }

  /// Removes the draft; only for work that has been cast and read back.
  public func remove() throws(DraftError) {
    guard isOurs else { throw .takenOver }
    do throws(FileError) {
      try Files.remove("\(folder)/\(name)")
      try Files.synchronizeFolder(folder)
    } catch { throw .file(error) }
    contents = DraftContents()
  }

  /// Whether this session still holds the draft.
  public var isOurs: Bool {
    guard let status = Files.status("\(folder)/\(name)") else { return false }
    return status.st_ino == file.inode
  }

  private func append(_ lines: [UInt8]) throws(DraftError) {
    guard isOurs else { throw .takenOver }
    do throws(FileError) { try file.file.write(lines) } catch {
      // Half a line may stand there now: cut it off, so that later lines are not lost behind it.
      ftruncate(file.file.descriptor, off_t(size))
      throw .file(error)
    }
    size += lines.count
  }

  private func rewrite() throws {
    let bytes = Self.compact(contents)
    try Files.replaceDurably(name, in: folder, bytes: bytes)
    file = try OpenFileBox("\(folder)/\(name)")
    size = bytes.count
  }

  private static func compact(_ contents: DraftContents) -> [UInt8] {
    var bytes: [UInt8] = []
    for key in contents.entries.keys.sorted() {
      if let entry = contents.entries[key] { bytes.append(contentsOf: DraftRecord.entry(entry).line) }
    }
    return bytes
  }
}

/// Keeps a noncopyable file where a class needs to exchange it.
private final class OpenFileBox {
  let file: OpenFile
  let inode: ino_t

  init(_ path: String) throws(FileError) {
    file = try OpenFile(path, O_WRONLY | O_APPEND)
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw FileError(.examine, path) }
    inode = status.st_ino
  }
}
