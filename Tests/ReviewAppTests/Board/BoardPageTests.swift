import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct BoardPageTests {
  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `everyone's standing is seen, and whom the selected case waits for`(_ size: (Int, Int)) {
    var fixture = BoardFixture()
    fixture.clear([BoardFixture.okafor, BoardFixture.lindqvist])
    fixture.cast(BoardFixture.ballot(of: BoardFixture.lindqvist, .approve))
    let state = fixture.state(columns: size.0, rows: size.1)
    let words = state.words
    for word in ["2025-1041", "2025-1042", "not opened", "reading", "cast", "under review"] {
      #expect(words.contains(word), "\(word) in\n\(state.seen)")
    }
    #expect(words.contains("Waiting for the ballots of Okafor and Reyes."), "\(state.seen)")
    #expect(state.seen.contains(">"))
    #expect(state.render().cursor?.column == 0)
  }

  @Test func `a wide table names those who are awaited in the row itself`() {
    var fixture = BoardFixture()
    fixture.clear()
    fixture.excuse(BoardFixture.reyes, BoardFixture.second)
    fixture.cast(BoardFixture.ballot(of: BoardFixture.lindqvist, .approve))
    let rows = fixture.state().seen.split(separator: "\n")
    #expect(rows.contains { $0.contains("2025-1041") && $0.contains("Okafor, Reyes") })
    #expect(rows.contains { $0.contains("2025-1042") && $0.contains("excused") })
  }

  @Test func `the selection moves and the line below speaks of its case`() {
    var state = BoardFixture.cast(BoardFixture.divided).state()
    #expect(state.words.contains("All ballots are in. o opens them."))
    state.press("j")
    #expect(state.words.contains("Waiting for the ballots of Okafor, Lindqvist and Reyes."))
  }

  @Test func `enter goes to the page of the next step, or says what is missing`() {
    var review = BoardFixture().state()
    review.press("Enter")
    #expect(review.page == .board)
    #expect(review.message?.text.string.hasPrefix("Waiting for the ballots") == true)

    var fixture = BoardFixture.cast(BoardFixture.divided)
    fixture.open(.first)
    var discussion = fixture.state()
    #expect(discussion.press("Enter") == [.openCase(BoardFixture.first)])
    #expect(discussion.page == .discussion(BoardFixture.first))

    var decided = BoardFixture.approved.state()
    #expect(decided.press("Enter") == [.openCase(BoardFixture.first), .readLetters])
    #expect(decided.page == .result(BoardFixture.first))
  }

  @Test func `the roster shows what the board's composition rests on`() {
    var state = BoardFixture().state(columns: 40, rows: 12)
    state.press("m")
    #expect(
      state.words.contains("Margaret Okafor Department of Agriculture · career · has served before")
    )
    state.press("G")
    #expect(state.words.contains("Administrator: Thomas Hale"), "\(state.seen)")
    state.press("Esc")
    #expect(state.words.contains("under review"))
    #expect(state.page == .board)
  }

  @Test func `a member whose surname is shared is shown by the whole name`() {
    let namesake = Member(
      id: BoardFixture.person("second"), name: "James Okafor Jr.",
      agency: BoardFixture.board.members[1].agency, appointment: .career, hasServedBefore: false)
    let board = Board(
      number: "1", kind: .weekly, date: BoardFixture.board.date, banner: "",
      members: [BoardFixture.board.members[0], namesake, BoardFixture.board.members[2]],
      administrators: [], cases: [])
    let names = MemberNames(board)
    #expect(names.short(BoardFixture.okafor) == "Margaret Okafor")
    #expect(names.short(namesake.id) == "James Okafor Jr.")
    #expect(names.list([BoardFixture.okafor, BoardFixture.reyes]) == "Margaret Okafor and Reyes")
  }
}
