import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

/// Two boards that differ only in how another member voted look the same to everybody until the ballots are opened.
@Suite struct TwoWorldsTests {
  private static let number = PracticeFixture.number
  private static let walks: [[String]] = [
    [], ["s s"], ["Enter"], ["Enter", "]", "]"], ["Enter", "w"], ["Enter", "?"], ["Enter", "3"],
    ["Enter", "d"], ["Enter", "d", "Space", "F9"], ["Enter", "D"], ["Enter", "R"], ["h"], ["D"],
    ["R"], ["B"], ["B", "d"], ["B", "r"], ["B", "m"], ["B", "o"], ["E"], ["E", "End"],
    ["B", "x u"],
    ["B", "x e"], ["F"],
  ]

  private static func world(_ vote: Vote, _ reasons: String) -> PracticeFixture {
    var fixture = PracticeFixture()
    fixture.clear(number, PracticeFixture.okafor, PracticeFixture.lindqvist)
    fixture.cast(number, PracticeFixture.lindqvist, vote, overall: reasons)
    return fixture
  }

  @Test(
    arguments: [
      Viewer.member(PracticeFixture.okafor), .member(PracticeFixture.reyes),
      .administrator(PracticeFixture.hale),
    ], [(120, 36), (80, 24), (40, 12)])
  func `no screen on any way through the program tells them apart`(
    _ viewer: Viewer, _ size: (Int, Int)
  ) {
    for walk in Self.walks {
      var worlds = [Self.world(.approve, ""), Self.world(.disapprove, "A secret reason.")].map {
        $0.state(viewer, columns: size.0, rows: size.1)
      }
      for key in [""] + walk {
        for index in worlds.indices {
          for effect in worlds[index].press(key) where effect == .openCase(Self.number) {
            _ = worlds[index].update(PracticeFixture.opened())
          }
        }
        #expect(
          worlds[0].render().styledSnapshot() == worlds[1].render().styledSnapshot(), "\(walk)")
        #expect(worlds[0].whereAmI == worlds[1].whereAmI)
        #expect(!worlds[1].seen.contains("secret"))
      }
    }
  }

  @Test func `once the ballots are opened the other member's reasons are seen`() {
    var fixture = Self.world(.disapprove, "A reason of weight.")
    fixture.clear(Self.number, PracticeFixture.reyes)
    for member in [PracticeFixture.okafor, PracticeFixture.reyes] {
      fixture.cast(Self.number, member, .approve)
    }
    fixture.open(Self.number)
    var state = fixture.state()
    state.press("D")
    _ = state.update(PracticeFixture.opened())
    #expect(state.wholePage().contains("A reason of weight."))
  }
}
