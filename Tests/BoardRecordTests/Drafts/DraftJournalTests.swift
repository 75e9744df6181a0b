import BoardRecord
import Glibc
import SystemFiles
import Testing

@Suite struct DraftJournalTests {
  let folder: TemporaryFolder
  var state: String { "\(folder.path)/state/okafor" }

  init() throws { folder = try TemporaryFolder() }

  func journal(_ name: DraftName = .review(of: Sample.number)) throws -> DraftJournal {
    try DraftJournal(name, in: state)
  }

  @Test func everyChangeIsThereAfterAKill() throws {
    let text = "Führung — \u{1F600} \"quoted\"\n\ttabbed\u{0}\u{7F}\r\n"
    let first = try journal()
    #expect(!first.wasRecovered)
    var typed = ""
    for scalar in text.unicodeScalars {
      typed.unicodeScalars.append(scalar)
      try first.record([
        .keep(DraftEntry(key: "first.reasons.2", text: typed, cursor: typed.utf8.count))
      ])
      let bytes = try Files.read("\(state)/case-2025-1041.draft")
      try Files.replaceDurably("case-kill.draft", in: state, bytes: bytes)
      let after = try journal(.review(of: Sample.number("kill")))
      #expect(after.contents == first.contents)
      #expect(after.wasRecovered)
    }
    #expect(first.contents.entries["first.reasons.2"]?.text == text)
  }

  @Test func editsInTheMiddleAreKeptInWholeCharacters() throws {
    let texts = ["", "äöü", "äöu", "aöü", "ä", "äöüäöü", "é", "è", "e\u{301}", "😀😁", "😁", "😁😀", ""]
    let first = try journal()
    for text in texts {
      try first.record([.keep(DraftEntry(key: "a", text: text, cursor: 0))])
      let bytes = try Files.read("\(state)/case-2025-1041.draft")
      try Files.replaceDurably("case-b.draft", in: state, bytes: bytes)
      let after = try journal(.review(of: Sample.number("b")))
      #expect(after.contents["a"].map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func entriesAreRemovedOneByOneAndByPrefix() throws {
    let first = try journal()
    let keys = ["first.vote", "first.reasons.1", "firstly", "final.vote", "mark.1", "position"]
    try first.record(keys.map { .keep(DraftEntry(key: $0, text: "secret \($0)", cursor: 3)) })
    try first.record([.remove(key: "final.vote"), .keep(DraftEntry(key: "empty", text: ""))])
    try first.discard(prefix: "first.")
    #expect(first.contents.keys(withPrefix: "") == ["empty", "firstly", "mark.1", "position"])
    let words = String(
      decoding: try Files.read("\(state)/case-2025-1041.draft"), as: UTF8.self)
    #expect(!words.contains("secret first.vote") && !words.contains("secret first.reasons.1"))
    #expect(words.contains("secret firstly"))
    let after = try journal()
    #expect(after.contents == first.contents)
    #expect(after.contents["empty"] == "")
    #expect(after.contents["final.vote"] == nil)
  }

  @Test func anOrderlyEndIsNoRecoveryUntilSomethingChanges() throws {
    let first = try journal()
    try first.record([.keep(DraftEntry(key: "a", text: "x"))])
    try first.close()
    let second = try journal()
    #expect(!second.wasRecovered)
    // Opened and killed without a change: nothing was cut off.
    let third = try journal()
    #expect(!third.wasRecovered)
    try third.record([.keep(DraftEntry(key: "a", text: "xy"))])
    #expect(try journal().wasRecovered)
  }

  @Test func theFileIsForItsOwnerAlone() throws {
    let first = try journal()
    try first.record([.keep(DraftEntry(key: "a", text: "x"))])
    #expect(Files.status(state)?.st_mode == S_IFDIR | 0o700)
    #expect(Files.status("\(state)/case-2025-1041.draft")?.st_mode == S_IFREG | 0o600)
  }

  @Test func longFieldsAreKeptAndTheJournalDoesNotGrowForEver() throws {
    let first = try journal()
    let long = String(repeating: "Führung ", count: 6_000)
    var text = long
    try first.record([.keep(DraftEntry(key: "a", text: text))])
    for count in 1...400 {
      text = count.isMultiple(of: 2) ? long : String(long.dropLast(400)) + "\(count)"
      try first.record([.keep(DraftEntry(key: "a", text: text, cursor: count))])
      if count.isMultiple(of: 2) { try first.record([.remove(key: "a")]) }
      try first.record([.keep(DraftEntry(key: "a", text: text, cursor: count))])
      try first.synchronize()
      let size = try #require(Files.status("\(state)/case-2025-1041.draft")?.st_size)
      #expect(size < 500_000)
    }
    #expect(try journal().contents["a"] == text)
  }

  @Test func aCaseOfWhateverNumberIsNotTheSession() throws {
    let session = try journal(.session)
    try session.record(SessionNote(openCase: Sample.number, screen: "reader").changes)
    for name in ["session", "session.draft", "-", "a..b", "_"] {
      let other = try journal(.review(of: Sample.number(name)))
      #expect(other.contents.entries.isEmpty)
      try other.record([.keep(DraftEntry(key: "a", text: name))])
    }
    #expect(session.isKept)
    try session.record([.remove(key: "field")])
    #expect(
      SessionNote(try journal(.session).contents)
        == SessionNote(openCase: Sample.number, screen: "reader"))
  }

  @Test func aRemovedFileIsWrittenAnew() throws {
    let first = try journal()
    try first.record([.keep(DraftEntry(key: "a", text: "x"))])
    unlink("\(state)/case-2025-1041.draft")
    try first.record([.keep(DraftEntry(key: "b", text: "y"))])
    #expect(try journal().contents.keys(withPrefix: "") == ["a", "b"])
  }
}
