import BoardReview
import CaseModel
import Testing

@testable import BoardResult

@Suite("The statements on which a result rests")
struct CaseStatementsTests {
  private static func statements(_ board: ResultBoard) throws -> CaseStatements {
    let proceeding = try #require(board.proceeding)
    return try #require(CaseStatements(of: proceeding, in: board.record))
  }

  @Test(
    "follow every link: whatever one of them names stands in a chain",
    arguments: ResultFilesTests.endings)
  func closed(_ ending: String) throws {
    let board = try ResultFilesTests.board(ending)
    let kept = try Self.statements(board)
    let chains = Dictionary(kept.chains.map { ($0.author, $0.ids) }) { one, _ in one }
    let all = Set(kept.chains.flatMap(\.ids))
    #expect(kept.files.allSatisfy { all.contains($0.id) })
    for file in kept.files {
      let statement = file.statement
      #expect(chains[statement.author]?.firstIndex(of: file.id) == statement.sequence - 1)
      #expect(statement.previous.map { all.contains($0) } ?? (statement.sequence == 1))
      #expect(statement.seen.values.allSatisfy { all.contains($0) })
    }
    #expect(ChainLinks(kept.files.map(\.recorded), chains).faults == [])
  }

  @Test(
    "fold by themselves to the case that the whole record gives",
    arguments: ResultFilesTests.endings)
  func fold(_ ending: String) throws {
    let board = try ResultFilesTests.board(ending)
    let kept = try Self.statements(board)
    let chains = Dictionary(kept.chains.map { ($0.author, $0.ids) }) { one, _ in one }
    let alone = BoardProceedings(excerpt: kept.files.map(\.recorded), chains: chains)
    let whole = try #require(board.proceeding)
    let again = try #require(alone[board.cover.number])
    #expect(alone.ignored.isEmpty)
    #expect(again.phase == whole.phase)
    #expect(again.statements == whole.statements)
    #expect(again.ballots(in: .final).map(\.ballot) == whole.ballots(in: .final).map(\.ballot))
    #expect(again.issued == whole.issued)
  }

  @Test(
    "leave out what is said of other cases and after the end, and keep its ids where links pass it")
  func others() throws {
    let hale = try #require(PersonID("hale"))
    let other = try #require(CaseNumber("2025-9999"))
    let cover = try #require(ResultSample.cover())
    var board = try #require(ResultBoard(cover: cover))
    board.vote([.approve, .approve, .approve], in: .first)
    let between = board.say(.caseReturned(other, reason: "Withdrawn."), by: hale)
    board.issue(ResultSample.approval)
    let after = board.say(.boardAdjourned(reason: "Done."), by: hale)
    let kept = try Self.statements(board)
    let ids = kept.chains.flatMap(\.ids)
    #expect(!kept.files.contains { $0.id == between || $0.id == after })
    #expect(between.map { ids.contains($0) } == true, "the result stands after it in its chain")
    #expect(after.map { ids.contains($0) } == false)
  }

  @Test("are not taken from a record that lacks one of them")
  func incomplete() throws {
    let board = try ResultFilesTests.board("disapproved")
    let proceeding = try #require(board.proceeding)
    for place in board.record.indices {
      var record = board.record
      record.remove(at: place)
      #expect(CaseStatements(of: proceeding, in: record).map { _ in true } == nil)
    }
  }
}
