import BoardReview
import CaseModel
import HarmlessText
import Testing

@testable import BoardResult

@Suite("A result counted again from its own statements")
struct ResultRecountTests {
  /// The listing of a result and the statements in its bag.
  private struct Bag {
    var listing: [String: [UInt8]]
    var files: [StatementFile]
    let board: ResultBoard

    init(_ ending: String) throws {
      board = try ResultFilesTests.board(ending)
      let made = try #require(try board.files())
      listing = Dictionary(uniqueKeysWithValues: made.inside.map { ($0.name, $0.bytes) })
      let proceeding = try #require(board.proceeding)
      files = try #require(CaseStatements(of: proceeding, in: board.record)).files
    }

    func recount() throws -> ResultRecount {
      let bytes = try #require(listing[ResultListing.path])
      return ResultRecount(try ResultListing(reading: bytes), files: files)
    }

    /// Writes another text into `result.json`.
    mutating func replace(_ old: String, _ new: String) throws {
      let bytes = try #require(listing[ResultListing.path])
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains(old))
      listing[ResultListing.path] = Array(text.replacing(old, with: new).utf8)
    }
  }

  @Test("makes every file of the bag anew, byte for byte", arguments: ResultFilesTests.endings)
  func anew(_ ending: String) throws {
    let bag = try Bag(ending)
    let recount = try bag.recount()
    #expect(recount.faults == [])
    let made = try #require(recount.payload(roster: nil))
    #expect(Dictionary(made.map { ($0.name, $0.bytes) }) { one, _ in one } == bag.listing)
    #expect(recount.notice(NoticeOptions(), try LetterTemplates()) != nil)
  }

  @Test("a statement that is missing is named, and no result comes of the rest")
  func missing() throws {
    for place in try Bag("disapproved").files.indices {
      var bag = try Bag("disapproved")
      let gone = bag.files.remove(at: place)
      let recount = try bag.recount()
      #expect(recount.faults.contains { $0.string.contains(gone.path) })
      let made = recount.payload(roster: nil) ?? []
      #expect(
        Dictionary(made.map { ($0.name, $0.bytes) }) { one, _ in one } != bag.listing,
        "what is left makes other files")
    }
  }

  @Test("statements in an order that their authors contradict do not count")
  func order() throws {
    var bag = try Bag("approved")
    let ids = bag.files.map(\.id.hex)
    // The result before the opening on which it rests.
    try bag.replace(ids[ids.count - 1], "last")
    try bag.replace(ids[ids.count - 2], ids[ids.count - 1])
    try bag.replace("last", ids[ids.count - 2])
    #expect(try !bag.recount().faults.isEmpty)
  }

  @Test("a statement of another case in the bag is one on which nothing rests")
  func foreign() throws {
    var bag = try Bag("held-over")
    var board = bag.board
    let hale = try #require(PersonID("hale"))
    let other = try #require(CaseNumber("2025-9999"))
    board.say(.caseReturned(other, reason: "Withdrawn."), by: hale)
    let last = try #require(bag.files.last)
    let foreign = try #require(board.record.last)
    bag.files.append(foreign)
    let entry = #""id": "\#(last.id.hex)""#
    // Listed and chained after the last, as somebody would do with care.
    try bag.replace(#""\#(last.id.hex)"\#n"#, #""\#(last.id.hex)",\#n "\#(foreign.id.hex)"\#n"#)
    try bag.replace(
      entry,
      #"""
      "id": "\#(foreign.id.hex)", "author": "hale", "sequence": \#(foreign.statement.sequence), "kind": "case-returned", "signed": false }, { \#(entry)
      """#)
    #expect(try bag.recount().faults.contains { $0.string.contains("does not count") })
  }

  @Test("a case that has not ended gives neither payload nor notice")
  func open() throws {
    var bag = try Bag("approved")
    let result = try #require(bag.files.last)
    bag.files.removeLast()
    let recount = try bag.recount()
    #expect(recount.faults.contains("The case has not ended."))
    #expect(recount.faults.contains { $0.string.contains(result.path) })
    #expect(recount.payload(roster: nil) == nil)
    #expect(recount.notice(NoticeOptions(), try LetterTemplates()) == nil)
  }

  @Test("finds the names of members in a text for the agency, however they are spelled (R33)")
  func names() throws {
    let recount = try Bag("approved").recount()
    #expect(recount.members(namedIn: Array("peter\nLINDQVIST dissents".utf8)).count == 1)
    #expect(recount.members(namedIn: Array("Petera Lindqvist".utf8)).isEmpty)
  }
}
