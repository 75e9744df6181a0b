import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct BeforeOpeningTests {
  private static let pages: [Page] = [
    .board, .docket, .discussion(BoardFixture.first), .result(BoardFixture.first),
  ]
  private static let viewers: [Viewer] =
    [.administrator(BoardFixture.hale)] + BoardFixture.members.map(Viewer.member)

  @Test(arguments: pages, viewers)
  func `no page differs by how anyone voted`(_ page: Page, _ viewer: Viewer) {
    let one = BoardFixture.cast(BoardFixture.divided)
    let other = BoardFixture.cast(
      BoardFixture.members.map { BoardFixture.ballot(of: $0, .approve) })
    for size in [(120, 36), (40, 12)] {
      var left = one.state(viewer, at: page, columns: size.0, rows: size.1)
      var right = other.state(viewer, at: page, columns: size.0, rows: size.1)
      _ = left.update(BoardFixture.opened())
      _ = right.update(BoardFixture.opened())
      #expect(left.seen == right.seen)
      #expect(!left.seen.contains("Scope of the reorganization"))
      #expect(!left.seen.contains("disapprove"))
    }
  }

  @Test func `final votes stay closed on the discussion until they are opened`() {
    var fixture = BoardFixture.cast(BoardFixture.divided)
    fixture.open(.first)
    fixture.say(.discussionHeld(BoardFixture.first, record: "Discussed."), by: BoardFixture.hale)
    fixture.cast(
      BoardFixture.ballot(
        of: BoardFixture.reyes, .disapprove, round: .final, reasons: [(3, "A secret.", true)]))
    var state = fixture.state(at: .discussion(BoardFixture.first), rows: 100)
    _ = state.update(BoardFixture.opened())
    #expect(!state.seen.contains("A secret."))
    #expect(!state.seen.contains("Final votes:"))
    #expect(state.seen.contains("Scope of the reorganization"))
  }

  @Test func `an excused member sees neither ballots nor result`() {
    var fixture = BoardFixture()
    fixture.clear([BoardFixture.okafor, BoardFixture.lindqvist])
    fixture.excuse(BoardFixture.reyes)
    for member in [BoardFixture.okafor, BoardFixture.lindqvist] {
      fixture.cast(
        BoardFixture.ballot(of: member, .approve, recommendations: "A course in procurement."))
    }
    fixture.open(.first)
    for page in [Page.discussion(BoardFixture.first), .result(BoardFixture.first)] {
      let state = fixture.state(.member(BoardFixture.reyes), at: page)
      #expect(!state.seen.contains("procurement"))
      #expect(!state.seen.contains("approve"))
      #expect(state.words.contains("You are excused from this case"))
    }
  }
}
