import BoardReview
import CaseModel
import Testing

@testable import BoardResult

/// Section 508: structure that does not depend on sight.
struct HTMLNoticeTests {
  private func page(_ board: ResultBoard) throws -> HTMLPage {
    let files = try #require(try board.files(ResultSample.options)?.notice)
    let html = try #require(files.first { $0.name == "notice.html" })
    return try HTMLPage(String(decoding: html.bytes, as: UTF8.self))
  }

  @Test(
    "Every notice is a well-formed page with language, title, landmarks, ordered headings and table headers",
    arguments: ResultFilesTests.endings)
  func structure(ending: String) throws {
    let page = try page(ResultFilesTests.board(ending))
    #expect(page.attributes(of: "html") == [["lang": "en"]])
    #expect(page.text(of: "title").first?.contains("2025-1041") == true)
    for landmark in ["header", "main", "footer", "h1"] {
      #expect(page.elements.count { $0.name == landmark } == 1, "\(landmark)")
    }
    let levels = page.elements.compactMap {
      $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    #expect(page.attributes(of: "th").allSatisfy { $0["scope"] == "row" })
    #expect(page.elements.count { $0.name == "caption" } == 1)
    // Nothing is fetched, nothing runs, nothing is said by colour.
    for name in ["script", "img", "link", "iframe", "object", "form", "a", "base"] {
      #expect(!page.elements.contains { $0.name == name })
    }
    #expect(!page.source.contains("http:") && !page.source.contains("https:"))
    #expect(!page.source.contains("color") && !page.source.contains("url("))
    for element in page.elements {
      #expect(
        !element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" || $0 == "style" })
    }
  }

  @Test("Hostile text in reasons is text: no element, no attribute, no direction override")
  func hostile() throws {
    let hostile =
      "<script>alert(1)</script> & \"quoted\" 'x' <img src=x onerror=y> \u{202E}live\u{2066} {{members}} {{{votes}}}\u{0}\u{1B}[31m e\u{301} 漢字"
    var board = try ResultBoard.sample()
    board.vote([.disapprove, .disapprove, .disapprove], in: .first)
    board.discuss()
    board.vote([.disapprove, .disapprove, .disapprove], in: .final)
    board.issue(
      IssuedResult(
        outcome: .disapproved, reasons: [2: hostile], guidance: hostile, recommendations: hostile))
    let page = try page(board)
    #expect(!page.elements.contains { ["script", "img"].contains($0.name) })
    #expect(page.source.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;"))
    #expect(page.source.contains("{{members}} {{{votes}}}"))
    #expect(page.source.contains("漢字"))
    let files = try #require(try board.files())
    for file in files.notice {
      let scalars = String(decoding: file.bytes, as: UTF8.self).unicodeScalars
      #expect(
        !scalars.contains {
          (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        })
      #expect(!scalars.contains { $0.value < 0x20 && $0.value != 0x0A && $0.value != 0x0C })
    }
  }
}

struct NoticeOfEachEndingTests {
  @Test("R11, R33: for whatever reason a case is held over, the agency reads the same")
  func heldOver() throws {
    let cover = try #require(ResultSample.cover())
    var notices: [[[UInt8]]] = []
    for reason in [
      HoldOverReason.undecidedAtAdjournment, .other("A member fell ill."),
      .other("Another reason."),
    ] {
      var board = try #require(ResultBoard(cover: cover))
      board.holdOver(reason)
      notices.append(try #require(try board.files()).notice.map(\.bytes))
    }
    notices.append(
      try #require(try ResultFilesTests.board("held-over").files()).notice.map(\.bytes))
    var tie = try #require(ResultBoard(cover: cover, appointments: [.career, .career, .career]))
    tie.excuse(0)
    tie.vote([nil, .approve, .disapprove], in: .first)
    tie.discuss()
    tie.vote([nil, .approve, .disapprove], in: .final)
    tie.holdOver(.tie)
    #expect(tie.proceeding?.phase == .heldOver(.tie))
    notices.append(try #require(try tie.files()).notice.map(\.bytes))
    #expect(notices.allSatisfy { $0 == notices[0] && $0.count == 3 })
  }

  @Test("A returned case is told to be returned, without the board's words")
  func returned() throws {
    var board = try ResultBoard.sample()
    board.giveBack("The moratorium, say two of us.")
    let files = try #require(try board.files()).notice
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.contains("returned") && !text.contains("moratorium"))
    }
  }

  @Test("R23: a result that contradicts its count is in no fold and on no paper")
  func contradiction() throws {
    var board = try ResultBoard.sample()
    board.vote([.approve, .approve, .approve], in: .first)
    board.issue(ResultSample.disapproval)
    #expect(board.proceeding?.phase == .decided(.approved))
    #expect(board.proceedings.ignored.count == 1)
    #expect(try board.files().map { _ in true } == nil)
    let proceeding = try #require(board.proceeding)
    let convened = try #require(board.proceedings.board)
    #expect(
      NoticeContent(
        intended: ResultSample.disapproval, on: proceeding, before: convened, cover: board.cover)
        == nil)
    #expect(
      InsideRecord(
        intended: ResultSample.disapproval, on: proceeding, before: convened, cover: board.cover)
        == nil)
    let intended = try #require(
      InsideRecord(
        intended: ResultSample.approval, on: proceeding, before: convened, cover: board.cover))
    board.issue(ResultSample.approval)
    let ended = try #require(board.proceeding)
    let issued = try #require(InsideRecord(of: ended, before: convened, cover: board.cover))
    // The preview is the record, but for the id of the statement that was yet to be made.
    let lines = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
    let differing = zip(lines(intended.text), lines(issued.text)).filter { $0 != $1 }
    #expect(differing.count == 1)
    #expect(lines(intended.text).count == lines(issued.text).count)
  }
}
