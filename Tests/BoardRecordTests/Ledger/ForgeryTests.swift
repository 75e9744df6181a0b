import BoardReview
import Glibc
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct ForgeryTests {
  let docket: Docket

  init() throws {
    docket = try Docket()
    try docket.clearConflicts()
  }

  private func statement(by author: PersonID, sequence: Int) throws -> [UInt8] {
    let next = try docket.contents().proceedings.nextPlace(of: author)
    return Statement(
      board: "2025-31", author: author, sequence: sequence, previous: next.previous, seen: [:],
      claimedTime: Docket.time, body: .conflictAnswered(Sample.number, .excused(.ownJudgment))
    ).encoded
  }

  @Test func aStatementInAnothersFolderIsReportedAndNotBelieved() throws {
    try Files.createDurably(
      "00000002.json", in: "\(docket.path)/record/okafor",
      bytes: try statement(by: Sample.reyes, sequence: 2))
    let contents = try docket.contents()
    #expect(
      contents.faults == [
        LedgerFault(
          file: "record/okafor/00000002.json", reason: .namesOtherAuthor(Sample.reyes))
      ])
    #expect(try docket.proceeding().standing(of: Sample.reyes) == .reading)
  }

  @Test func aStatementUnderAnotherNumberIsReported() throws {
    try Files.createDurably(
      "00000003.json", in: "\(docket.path)/record/reyes",
      bytes: try statement(by: Sample.reyes, sequence: 2))
    #expect(try docket.contents().faults.map(\.reason) == [.namesOtherSequence(2)])
    #expect(try docket.proceeding().standing(of: Sample.reyes) == .reading)
  }

  @Test func aBoardFileThatConvenesNothingStopsEverything() throws {
    unlink("\(docket.path)/board.json")
    try Files.createDurably(
      "board.json", in: docket.path, bytes: try statement(by: Sample.hale, sequence: 1))
    let contents = try docket.contents()
    #expect(contents.faults.map(\.reason) == [.conveningExpected(.conflictAnswered)])
    #expect(contents.proceedings.board == nil)
    let error = #expect(throws: LedgerError.self) {
      try docket.state(.boardAdjourned(reason: "x"), by: Sample.hale)
    }
    guard case .boardUnreadable = error else {
      Issue.record("\(String(describing: error))"); return
    }
  }

  @Test func linksAndForeignFilesAreNotTakenForStatements() throws {
    let folder = "\(docket.path)/record/okafor"
    let before = try docket.contents().statements.count
    for name in [
      "2.json", "0000002.json", "notes.txt", "00000000.json", "000000002.json", "-0000002.json",
    ] {
      try Files.createDurably(
        name, in: folder, bytes: try statement(by: Sample.okafor, sequence: 2))
    }
    #expect(try docket.contents().statements.count == before)
    #expect(try docket.contents().faults.isEmpty)
    #expect(symlink("/etc/hostname", "\(folder)/00000002.json") == 0)
    #expect(symlink("/etc", "\(docket.path)/record/ito") == 0)
    #expect(
      try docket.contents().faults.map(\.file) == ["record/ito", "record/okafor/00000002.json"])
  }
}
