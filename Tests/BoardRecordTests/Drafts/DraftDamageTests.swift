import BoardRecord
import Glibc
import SystemFiles
import Testing

@Suite struct DraftDamageTests {
  let folder: TemporaryFolder
  private static let file = "case-2025-1041.draft"

  init() throws { folder = try TemporaryFolder() }

  private func open() throws -> DraftJournal {
    try DraftJournal(.review(of: Sample.number), in: folder.path)
  }

  /// A journal with every kind of line, and what it said after each of them.
  private func written() throws -> (bytes: [UInt8], states: [Int: DraftContents]) {
    let journal = try open()
    var states = [0: journal.contents]
    let changes: [DraftChange] = [
      .keep(DraftEntry(key: "a", text: "Führung")), .keep(DraftEntry(key: "vote", text: "approve")),
      .keep(DraftEntry(key: "a", text: "Führungs", cursor: 9)), .remove(key: "vote"),
      .keep(DraftEntry(key: "a", text: "Führungskräfte", cursor: 16)),
      .keep(DraftEntry(key: "b", text: "")),
    ]
    for change in changes {
      try journal.record([change])
      states[try Files.read("\(folder.path)/\(Self.file)").count] = journal.contents
    }
    return (try Files.read("\(folder.path)/\(Self.file)"), states)
  }

  @Test func cutOffAtAnyByteItSaysWhatTheWholeLinesSay() throws {
    let (bytes, states) = try written()
    for length in 0...bytes.count {
      try Files.replaceDurably(Self.file, in: folder.path, bytes: Array(bytes[..<length]))
      let journal = try open()
      // A line that lacks nothing but its line feed says all it has to say.
      let whole = try #require(
        states[length + 1] ?? states.filter { $0.key <= length }.max { $0.key < $1.key }?.value)
      #expect(journal.contents.entries == whole.entries, "cut off after \(length) bytes")
      #expect(journal.damagedCopy == nil)
    }
  }

  @Test func aFlippedBitIsFoundAndNothingIsThrownAway() throws {
    let (bytes, _) = try written()
    for place in stride(from: 0, to: bytes.count - 2, by: 5) {
      var rotten = bytes
      rotten[place] ^= 1 << (place % 8)
      try Files.replaceDurably(Self.file, in: folder.path, bytes: rotten)
      let copy = try #require(try open().damagedCopy, "bit flipped in byte \(place)")
      #expect(try Files.read(copy) == rotten)
      #expect(try open().damagedCopy == nil)
      unlink(copy)
    }
  }

  @Test func whatDoesNotRestOnARottenLineStillCounts() throws {
    let (bytes, _) = try written()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // The third line makes "Führungs" of "Führung"; without it the fifth fits nothing.
    let rotten = Array(
      lines.enumerated().map { $0 == 2 ? [0x78] : Array($1) }.joined(separator: [0x0A]))
    try Files.replaceDurably(Self.file, in: folder.path, bytes: rotten)
    let journal = try open()
    #expect(journal.contents["a"] == "Führung")
    #expect(journal.contents["b"] == "")
    #expect(journal.contents["vote"] == nil)
    #expect(journal.damagedCopy == "\(folder.path)/\(Self.file).damaged")
  }

  @Test func everyDamagedCopyIsKept() throws {
    let (bytes, _) = try written()
    for number in 1...3 {
      let rotten = bytes.map { $0 == 0x61 ? 0x62 : $0 } + [UInt8(number), 0x0A]
      try Files.replaceDurably(Self.file, in: folder.path, bytes: rotten)
      _ = try open()
    }
    let copies = folder.names.filter { $0.contains("damaged") }
    #expect(copies == ["", "-2", "-3"].map { "\(Self.file).damaged\($0)" })
    #expect(try Files.read("\(folder.path)/\(copies[2])").dropLast().last == 3)
  }

  @Test func zerosBehindAPowerCutAreATornEnd() throws {
    let (bytes, _) = try written()
    try Files.replaceDurably(
      Self.file, in: folder.path, bytes: bytes + [UInt8](repeating: 0, count: 5_000))
    let journal = try open()
    #expect(journal.contents["a"] == "Führungskräfte")
    #expect(journal.damagedCopy == nil)
  }
}
