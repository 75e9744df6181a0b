import BoardResult
import BoardReview
import CaseModel
import StrictJSON
import Testing

struct ResultFilesTests {
  /// Every way a case can end, played to that end.
  static let endings: [String] = [
    "approved", "approved-on-final-votes", "disapproved", "disapproved-again", "held-over",
    "practice",
  ]

  static func board(_ ending: String) throws -> ResultBoard {
    let earlier = ending == "disapproved-again" ? ResultSample.earlierDisapproval : []
    let cover = try #require(ResultSample.cover(earlier: earlier))
    var board = try #require(
      ResultBoard(kind: ending == "practice" ? .practice : .weekly, cover: cover))
    switch ending {
    case "approved":
      board.vote([.approve, .approve, .approve], in: .first)
      board.issue(ResultSample.approval)
    case "approved-on-final-votes":
      board.vote([.disapprove, .approve, .approve], in: .first)
      board.discuss()
      board.vote([.approve, .approve, .disapprove], in: .final)
      board.issue(IssuedResult(outcome: .approved))
    case "disapproved", "disapproved-again", "practice":
      board.vote([.disapprove, .disapprove, .approve], in: .first)
      board.discuss()
      board.vote([.disapprove, .disapprove, .approve], in: .final)
      board.issue(ResultSample.disapproval)
    default:
      board.excuse(0)
      board.holdOver(.careerMajorityLost)
    }
    return board
  }

  @Test("The files of every ending are those kept in Fixtures/Results", arguments: endings)
  func golden(ending: String) throws {
    let board = try Self.board(ending)
    let files = try #require(try board.files(ResultSample.options))
    #expect(files.notice.map(\.name) == ["notice.txt", "notice.html", "notice.json"])
    #expect(
      files.inside.prefix(4).map(\.name) == [
        "data/result.json", "data/result.txt", "data/HOW-TO-VERIFY.txt", "data/roster.json",
      ])
    for file in files.notice { try expectGolden(file.bytes, "\(ending)/to-agency/\(file.name)") }
    for file in files.inside.prefix(4) {
      try expectGolden(file.bytes, "\(ending)/privileged/\(file.name)")
    }
  }

  @Test("Written twice, from a record that arrived in another order, the bytes are the same")
  func twice() throws {
    let board = try Self.board("disapproved")
    let again = BoardProceedings(board.statements.reversed() + board.statements)
    let left = try #require(try board.files())
    let sources = ResultFiles.Sources(
      cover: board.cover, record: board.record.reversed(), templates: try LetterTemplates())
    let right = try #require(ResultFiles(for: board.cover.number, in: again, from: sources))
    #expect(left.inside.map(\.bytes) == right.inside.map(\.bytes))
    #expect(left.notice.map(\.bytes) == right.notice.map(\.bytes))
    #expect(left.notice.count == 3 && left.inside.count > 10)
  }

  @Test("Nothing is written of a case that has not ended")
  func notYet() throws {
    let cover = try #require(ResultSample.cover())
    var board = try #require(ResultBoard(cover: cover))
    #expect(try board.files().map { _ in true } == nil)
    board.vote([.approve, .approve, .approve], in: .first)
    #expect(board.proceeding?.phase == .decided(.approved))
    #expect(try board.files().map { _ in true } == nil)
  }

  @Test(
    "Every line fits 78 columns, every page bears the banner, every JSON is strict",
    arguments: endings)
  func form(ending: String) throws {
    let board = try Self.board(ending)
    let banner = ending == "practice" ? "PRACTICE" : "CUI//SP-PERS"
    let files = try #require(try board.files())
    for file in files.notice + files.inside where !file.name.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      if file.name.hasSuffix(".json") {
        #expect(throws: Never.self) { try JSONText(file.bytes) }
        continue
      }
      if file.name.hasSuffix("HOW-TO-VERIFY.txt") { continue }
      for line in text.split(separator: "\n") { #expect(line.count <= 78) }
      for page in text.split(separator: "\u{C}") {
        let lines = page.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
        #expect(lines.first == banner[...])
        #expect(lines.last == banner[...])
      }
    }
  }
}
