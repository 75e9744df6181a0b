import Glibc
import Sealing
import SystemFiles

/// A member's unfinished work on disk: every change is appended before it is shown, so that a killed process loses nothing.
///
/// A line that was cut off is left out on the next reading; what came before it stands. The file is for its owner alone
/// (0600 in a folder of 0700), and a second session of the same person takes it over: the first may then only read.
public final class DraftJournal {
  /// What is to be remembered, also where it could not be written yet.
  public private(set) var contents: DraftContents
  /// Whether the session before was cut off after it had changed something.
  public let wasRecovered: Bool

  private let file: DraftFile
  private var kept: DraftContents
  private var unkept: Set<String> = []

  /// A journal is written anew once it is this many bytes larger than when it was last.
  static let slack = 256 << 10

  /// Opens a draft or begins one, and takes it over from any other session.
  ///
  /// On a full disk it opens all the same, and takes over with the first change for which there is room.
  ///
  /// - Parameter author: the key to which the draft is sealed; without it the draft lies in the clear.
  /// - Throws: `FileError` where the folder cannot be made, the draft not be read, or nothing be written; with `EACCES`
  ///   where it is sealed and no key is given.
  public init(
    _ name: DraftName, in folder: String, author: AgeSecretKey? = nil
  ) throws(FileError) {
    let path = "\(folder)/\(name.file)"
    if author == nil, let file = try? Files.read(path, limit: 1 << 30), SealedLines.begins(file) {
      throw FileError(.read, path, code: EACCES)
    }
    var contents = DraftContents()
    file = try DraftFile(name.file, in: folder, author.map { DraftSeal(author: $0.recipient) }) {
      found in
      let replay = DraftReplay(DraftSeal.journal(in: found, for: author))
      contents = replay.contents
      return (contents.journal, replay.isDamaged)
    }
    self.contents = contents
    kept = contents
    wasRecovered = !contents.endedOrderly && !contents.entries.isEmpty
  }

  /// Whether everything that is to be remembered has reached the file.
  public var isKept: Bool { unkept.isEmpty && file.isSound }

  /// Where the journal lies aside as it was found, because parts of it could not be read; nil where all is well.
  public var damagedCopy: String? { file.keptAside }

  /// Remembers changes; returns once the kernel has them, which survives the process but not a power cut.
  ///
  /// - Throws: `DraftError`; the changes stay in `contents` and are written with the next call that can write.
  public func record(_ changes: [DraftChange]) throws(DraftError) {
    for change in changes {
      contents.apply(change)
      unkept.insert(change.key)
    }
    try write()
  }

  /// Forces what was recorded to the disk; the run loop calls it at most 250 ms after a change.
  ///
  /// - Throws: `DraftError`; after a failure of the disk the next call writes a new file.
  public func synchronize() throws(DraftError) {
    try write()
    try file.synchronize()
    // What was recorded is safe already: if there is no room to shorten the journal, it stays long.
    if file.growth > Self.slack { try? file.renew(kept.journal) }
  }

  /// Forgets every entry whose key begins so, durably, and takes their words out of the file; for what has been cast.
  ///
  /// - Throws: `DraftError`; where only the last step fails, the entries are forgotten and their words go with the next start.
  public func discard(prefix: String) throws(DraftError) {
    let keys = contents.keys(withPrefix: prefix)
    if keys.isEmpty { return }
    try record(keys.map(DraftChange.remove))
    try file.synchronize()
    try file.renew(kept.journal)
  }

  /// Notes an orderly end; the next session then says nothing of a recovery.
  public func close() throws(DraftError) {
    try write()
    guard !contents.endedOrderly else { return }
    var ended = contents
    ended.endedOrderly = true
    try file.write(DraftRecord.closed.line) { ended.journal }
    contents = ended
    kept = ended
    try file.synchronize()
  }

  private func write() throws(DraftError) {
    if isKept { return }
    var lines: [UInt8] = []
    for key in unkept.sorted() {
      let change = DraftRecord.change(of: key, from: kept.entries[key], to: contents.entries[key])
      if let change { lines += change.line }
    }
    try file.write(lines) { contents.journal }
    kept = contents
    unkept = []
  }
}
