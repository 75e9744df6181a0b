import BoardReview
import Sealing
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct SealedDraftTests {
  private let folder: TemporaryFolder
  private let author = AgeSecretKey()
  private let name = DraftName.review(of: Sample.number)

  init() throws { folder = try TemporaryFolder() }

  private var state: String { "\(folder.path)/state" }
  private var path: String { "\(state)/\(name.file)" }

  private func entry(_ text: String) -> DraftChange {
    .keep(DraftEntry(key: "overall", text: text, cursor: text.utf8.count))
  }

  private func open() throws -> DraftJournal {
    try DraftJournal(name, in: state, author: author)
  }

  @Test func nothingTypedStandsInTheFileAndAllOfItComesBack() throws {
    let journal = try open()
    for count in 1...12 { try journal.record([entry(String("disapprove!!".prefix(count)))]) }
    let file = try Files.read(path)
    #expect(!String(decoding: file, as: UTF8.self).contains("disapp"))
    let next = try open()
    #expect(next.wasRecovered && next.contents.entries["overall"]?.text == "disapprove!!")
    #expect(next.damagedCopy == nil)
    #expect(
      DraftContents.look(at: name, in: state, author: author)?.entries["overall"]?.text
        == "disapprove!!")
  }

  /// Cut off at any byte, what whole lines say is there, and nothing else is.
  @Test func aFileCutOffAnywhereGivesWhatItsWholeLinesSay() throws {
    let journal = try open()
    var lengths = [try Files.read(path).count]
    for text in ["a", "ab", "abc"] {
      try journal.record([entry(text)])
      lengths.append(try Files.read(path).count)
    }
    let file = try Files.read(path)
    for length in lengths[0]..<file.count {
      let journal = DraftSeal.journal(in: Array(file[..<length]), for: author)
      let replay = DraftReplay(journal)
      // The line feed alone may be missing: the line is whole all the same.
      let whole = lengths.filter { $0 <= length + 1 }.count - 1
      #expect((replay.contents.entries["overall"]?.text ?? "").utf8.count == whole)
      #expect(!replay.isDamaged)
    }
  }

  @Test func withoutTheKeyItIsNotReadAndStaysAsItIs() throws {
    try open().record([entry("words")])
    let before = try Files.read(path)
    #expect(throws: FileError.self) { try DraftJournal(name, in: state) }
    #expect(try Files.read(path) == before)
    let other = try DraftJournal(name, in: state, author: AgeSecretKey())
    #expect(other.contents.entries.isEmpty)
    #expect(try Files.read(#require(other.damagedCopy)) == before)
  }

  @Test func aDraftFromBeforeTheKeyIsTakenOverAndSealed() throws {
    let plain = try DraftJournal(name, in: state)
    try plain.record([entry("older words")])
    let journal = try open()
    #expect(journal.contents.entries["overall"]?.text == "older words")
    #expect(!String(decoding: try Files.read(path), as: UTF8.self).contains("older"))
    try journal.discard(prefix: "overall")
    try journal.close()
    #expect(try open().contents.entries.isEmpty)
  }
}
