import BoardReview
import CaseModel
import Testing

@testable import BoardResult

private func notice(
  _ board: ResultBoard, _ options: NoticeOptions = ResultSample.options
) throws -> String {
  let files = try #require(try board.files(options))
  return files.notice.filter { !$0.name.hasSuffix(".html") }
    .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    .replacing("\n", with: " ").split(separator: " ").joined(separator: " ")
}

struct NoticeTests {
  @Test("R28: the notice of a disapproval names both options of the agency")
  func options() throws {
    let text = try notice(ResultFilesTests.board("disapproved"))
    #expect(text.contains("submitting the same case to the next scheduled"))
    #expect(text.contains("having the case returned for revision or alternative action"))
    let approved = try notice(ResultFilesTests.board("approved"))
    #expect(!approved.contains("option"))
  }

  @Test("R30: deficiencies are told in words after a first disapproval, too")
  func deficiencies() throws {
    let text = try notice(ResultFilesTests.board("disapproved"))
    #expect(text.contains("Deficiencies were noted in: - ECQ 2, Leading People - ECQ 4"))
    #expect(try !notice(ResultFilesTests.board("approved")).contains("Deficiencies"))
  }

  @Test("R33: a name in an office's wording is found, and the candidate's own name is not one")
  func officeNames() throws {
    let board = try ResultFilesTests.board("approved")
    let people = try #require(board.proceedings.board)
    let forms = try #require(try board.files()).notice.map(\.bytes)
    #expect(people.members(namedIn: forms, beside: board.cover).isEmpty)
    let signed = forms + [Array("<p>For the Board: Anna REYES</p>".utf8)]
    #expect(
      people.members(namedIn: signed, beside: board.cover).map(\.name.string) == ["Anna Reyes"])
    let namesake = CaseCover(
      number: board.cover.number, candidate: "Anna Reyes", agency: board.cover.agency,
      position: board.cover.position, announcement: nil, criterion: .a, documents: [])
    #expect(people.members(namedIn: signed, beside: namesake).isEmpty)
  }

  @Test("R29: advice is offered where the presentation was the ground, and only there")
  func advice() throws {
    #expect(try notice(ResultFilesTests.board("disapproved")).contains("will advise the agency"))
    let cover = try #require(ResultSample.cover())
    var board = try #require(ResultBoard(cover: cover))
    board.vote([.disapprove, .disapprove, .disapprove], in: .first)
    board.discuss()
    board.vote([.disapprove, .disapprove, .disapprove], in: .final)
    board.issue(IssuedResult(outcome: .disapproved, guidance: "Show scope."))
    #expect(board.proceeding?.phase == .issued(.disapproved))
    #expect(try !notice(board).contains("will advise the agency"))
  }

  @Test("R26: recommendations go with an approval, which does not depend on them")
  func recommendations() throws {
    let text = try notice(ResultFilesTests.board("approved"))
    #expect(text.contains("A course in federal budgeting."))
    #expect(text.contains("The approval does not depend on it."))
  }

  @Test("R30, R31: a second disapproval bars a new case and names the twelve months")
  func second() throws {
    let text = try notice(ResultFilesTests.board("disapproved-again"))
    #expect(text.contains("may not be submitted until the candidate has acquired additional"))
    #expect(text.contains("no earlier than 26 March 2026"))
    #expect(text.contains("- ECQ 2, Leading People - ECQ 4, Business Acumen"))
    #expect(!text.contains("next scheduled"))
    #expect(try !notice(ResultFilesTests.board("disapproved")).contains("second time"))
  }

  @Test("R32: the deadline stands only where it is configured")
  func deadline() throws {
    let board = try ResultFilesTests.board("disapproved")
    #expect(try notice(board).contains("no later than 60 days"))
    #expect(try !notice(board, NoticeOptions()).contains("days"))
  }

  @Test("R33: why a case is held over does not leave the board")
  func heldOver() throws {
    let text = try notice(ResultFilesTests.board("held-over")).lowercased()
    for word in ["career", "excus", "tie", "divided", "majority"] { #expect(!text.contains(word)) }
  }
}

/// R33: nothing of the board's inside shows in a notice, on random boards.
struct NoticeWallTests {
  /// Whole words that would tell of members or votes.
  static let forbidden = [
    "vote", "votes", "voted", "voting", "ballot", "ballots", "majority", "unanimous",
    "unanimously", "dissent", "tally", "split", "2-1", "1-2", "excused", "recused", "career",
    "noncareer", "approving", "disapproving", "reviewer", "reviewers",
  ]

  @Test(
    "R33: no member, member's agency or vote in any notice, and the same notice whoever voted how",
    arguments: 0..<40)
  func wall(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func bit() -> Bool {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 40) & 1 == 1
    }
    func votes() -> [Vote] { (0..<3).map { _ in bit() ? .approve : .disapprove } }
    let earlier = bit() ? ResultSample.earlierDisapproval : []
    let cover = try #require(ResultSample.cover(earlier: earlier))
    let final = votes()
    let outcome: Outcome = final.count { $0 == .approve } >= 2 ? .approved : .disapproved
    var notices: [[[UInt8]]] = []
    for shift in 0..<3 {
      // Other members hold the other view, in other words; another discussion; the same outcome.
      var board = try #require(ResultBoard(cover: cover))
      var first = votes()
      first[shift] = .disapprove
      board.vote(first, in: .first, words: "Reason \(shift), secret.")
      board.discuss("Discussion \(shift), secret.")
      board.vote(
        Array(final[shift...] + final[..<shift]), in: .final, words: "View \(shift), secret.")
      board.issue(outcome == .approved ? ResultSample.approval : ResultSample.disapproval)
      #expect(board.proceeding?.phase == .issued(outcome))
      let files = try #require(try board.files())
      notices.append(files.notice.map(\.bytes))
    }
    #expect(notices.allSatisfy { $0 == notices[0] && $0.count == 3 })
    for bytes in notices[0] {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
      for word in Self.forbidden { #expect(!words.contains(word), "\(word)") }
      for name in ResultBoard.names + ResultBoard.agencies {
        #expect(!text.contains(name.lowercased()))
        for part in name.lowercased().split(separator: " ") where ResultBoard.names.contains(name) {
          #expect(!words.contains(String(part)))
        }
      }
      #expect(!text.contains("secret") && !text.contains("okafor"))
    }
  }
}

struct InsideRecordTests {
  @Test("The inside record holds roster, both votes of everyone, discussion, counts and statements")
  func complete() throws {
    let board = try ResultFilesTests.board("approved-on-final-votes")
    let files = try #require(try board.files()).inside
    for file in files.prefix(2) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for name in ResultBoard.names + ResultBoard.agencies { #expect(text.contains(name)) }
      #expect(text.contains("The board discussed the scope shown under ECQ 2."))
      for id in board.proceeding?.statements ?? [] { #expect(text.contains(id.hex)) }
    }
    let text = String(decoding: files[1].bytes, as: UTF8.self)
    #expect(text.components(separated: "Count: 2 to approve, 1 to disapprove.") == 2)
    #expect(text.contains("qualifications-statement, p. 4, par. 2:"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(separated text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}

struct BoardSummaryTests {
  @Test("A summary tells outcomes and counts, and no member")
  func outcomes() throws {
    let board = try ResultFilesTests.board("disapproved")
    let summary = try #require(
      BoardSummary(of: board.proceedings, covers: [board.cover.number: board.cover]))
    try expectGolden(summary.text, "summary.txt")
    try expectGolden(summary.json, "summary.json")
    try expectGolden(summary.csv, "summary.csv")
    let text = String(decoding: summary.text + summary.json + summary.csv, as: UTF8.self)
    for name in ResultBoard.names + ResultBoard.agencies { #expect(!text.contains(name)) }
  }
}

struct SummaryTableTests {
  @Test("RFC 4180: commas, quotes and line ends are quoted; nothing is a formula")
  func fields() {
    #expect(BoardSummary.field("plain") == "plain")
    #expect(BoardSummary.field("a, \"b\"") == "\"a, \"\"b\"\"\"")
    for formula in ["=1+1", "+1", "-1", "@x", "|x", "%x", " =1", "\u{FF1D}1"] {
      #expect(BoardSummary.field(formula) == "\"'\(formula)\"")
    }
  }
}

struct WrappingTests {
  @Test("Text is divided at spaces, and only what fits no line is cut")
  func width() {
    #expect(Wrapping.lines(of: "one two three", width: 7).map(\.string) == ["one two", "three"])
    #expect(
      Wrapping.lines(of: "abcdefghij kl", width: 4).map(\.string) == ["abcd", "efgh", "ij", "kl"])
    #expect(Wrapping.lines(of: "漢字漢字", width: 5).map(\.string) == ["漢字", "漢字"])
    #expect(Wrapping.lines(of: "", width: 5).isEmpty)
  }

  @Test("A heading is never the last line of a page")
  func headings() {
    for filler in 45...56 {
      var paper = Paper()
      for line in 0..<filler { paper.field("line", "\(line)") }
      paper.heading("Heading")
      paper.paragraph("Text.")
      let pages = String(decoding: paper.pages(banner: "B", marking: "M", foot: "F"), as: UTF8.self)
      for page in pages.split(separator: "\u{C}") {
        let body = page.split(separator: "\n").dropLast(2)
        #expect(body.last?.hasPrefix("Heading") == false && body.last?.hasPrefix("---") == false)
      }
    }
  }
}
